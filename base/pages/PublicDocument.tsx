import type { ReactNode } from 'react'
import { type Language, languages } from '../language/language'
import { Footer } from '../ui/page/Footer'
import { LanguageSwitch } from '../ui/page/LanguageSwitch'
import { Shell } from '../ui/page/Shell'
import { ThemeSwitch } from '../ui/page/ThemeSwitch'
import type { Site, SitePlace } from './site'

type PublicDocumentProps = {
  site: Site
  title: string
  description?: string | undefined
  /** The page's path in each language; null where there is none, as when it was not found. */
  paths: Record<Language, string> | null
  /** The name of the place in the navigation that the page belongs to. */
  within?: string | undefined
  panel?: ReactNode
  children: ReactNode
}

/** A whole public page, from `html` to `/html`: complete without a script. */
export function PublicDocument(props: PublicDocumentProps) {
  const { site, title, description, paths, within, panel, children } = props
  const { language, assets, origin, front } = site
  const here = paths ?? front
  const itemOf = ({ name, href, label }: SitePlace) => ({ href, label, current: name === within })
  const absolute = (of: Language) => `${origin ?? ''}${here[of]}`
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – ${site.name}`}</title>
        {description && <meta name="description" content={description} />}
        {assets.preloads?.map((font) => (
          <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={assets.css} />
        {paths ? (
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
          brand={{ name: site.name, href: front[language] }}
          nav={site.nav.map(itemOf)}
          more={site.about && { label: site.about.label, items: site.about.places.map(itemOf) }}
          words={site.words}
          exampleData={site.exampleData}
          languages={
            <LanguageSwitch
              label={site.languages.label}
              languages={languages.map((code) => ({
                code,
                name: site.languages.names[code],
                href: here[code],
                current: code === language,
              }))}
            />
          }
          theme={<ThemeSwitch words={site.theme} action="/preferences" back={here[language]} />}
          panel={panel}
          foot={
            <Footer label={site.foot.label} links={site.foot.links}>
              {site.foot.notes}
            </Footer>
          }
        >
          {children}
        </Shell>
      </body>
    </html>
  )
}
