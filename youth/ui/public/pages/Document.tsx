import type { ReactNode } from 'react'
import { type Language, languages } from '../../../../base/language/language'
import { Footer } from '../../../../base/ui/page/Footer'
import { LanguageSwitch } from '../../../../base/ui/page/LanguageSwitch'
import { Shell } from '../../../../base/ui/page/Shell'
import { ThemeSwitch } from '../../../../base/ui/page/ThemeSwitch'
import { addressOf, type PublicPage } from '../addresses'
import { dayInFinland, writeDay } from './dates'
import type { PageGround } from './page'

type DocumentProps = {
  ground: PageGround
  title: string
  description?: string
  /** The page itself, for its other languages; null where there is none, as when it was not found. */
  page: PublicPage | null
  panel?: ReactNode
  children: ReactNode
}

/** A whole public page, from `html` to `/html`: complete without a script. */
export function Document({ ground, title, description, page, panel, children }: DocumentProps) {
  const { language, t, assets, origin, release } = ground
  const here = page ?? { name: 'front' as const }
  const absolute = (of: Language) => `${origin ?? ''}${addressOf(of, here)}`
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – ${t('youth-public:site')}`}</title>
        {description && <meta name="description" content={description} />}
        {assets.preloads?.map((font) => (
          <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={assets.css} />
        {page ? (
          <>
            <link rel="canonical" href={absolute(language)} />
            {languages.map((other) => (
              <link key={other} rel="alternate" hrefLang={other} href={absolute(other)} />
            ))}
          </>
        ) : (
          <meta name="robots" content="noindex" />
        )}
      </head>
      <body>
        <Shell
          brand={{ name: t('youth-public:site'), href: addressOf(language, { name: 'front' }) }}
          nav={navOf(ground, page)}
          words={{
            navigation: t('youth-public:nav.label'),
            menu: t('youth-public:menu'),
            skip: t('youth-public:skip'),
          }}
          exampleData={
            release?.example
              ? { short: t('youth-public:example.badge'), long: t('youth-public:example.banner') }
              : undefined
          }
          languages={
            <LanguageSwitch
              label={t('youth-public:languages')}
              languages={languages.map((code) => ({
                code,
                name: t(`youth-public:language.${code}`),
                href: addressOf(code, here),
                current: code === language,
              }))}
            />
          }
          theme={
            <ThemeSwitch
              words={{ dark: t('youth-public:theme.to-dark'), light: t('youth-public:theme.to-light') }}
              action="/preferences"
              back={addressOf(language, here)}
            />
          }
          panel={panel}
          foot={
            <Footer
              label={t('youth-public:footer.links')}
              links={[{ href: '/app/', label: t('youth-public:nav.app') }]}
            >
              <Sources {...ground} />
            </Footer>
          }
        >
          {children}
        </Shell>
      </body>
    </html>
  )
}

function navOf({ language, t }: PageGround, page: PublicPage | null) {
  const within = (name: PublicPage['name']) =>
    page?.name === name || (name === 'municipalities' && page?.name === 'municipality')
  return (['front', 'municipalities', 'taking-part', 'methods'] as const).map((name) => ({
    href: addressOf(language, { name }),
    label: t(`youth-public:nav.${name}`),
    current: within(name),
  }))
}

function Sources({ language, t, release }: PageGround) {
  return (
    <p>
      {release && (
        <>
          {t('youth-public:footer.source', {
            number: release.number,
            date: writeDay(language, dayInFinland(release.releasedAt)),
          })}{' '}
        </>
      )}
      {t('youth-public:footer.population')} {t('youth-public:footer.licence')}{' '}
      {t('youth-public:footer.not-official')}
    </p>
  )
}
