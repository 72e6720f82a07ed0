import { dayInFinland, writeDay } from '../../../../base/language/days'
import type { Site } from '../../../../base/pages/site'
import { addressOf } from '../addresses'
import type { PageGround } from './page'

/** What stands around every public page: its head with the places, and where the figures come from. */
export function siteOf(ground: Omit<PageGround, 'register'>): Site {
  const { language, t, release, assets, origin, moreNav = [], example = release?.example } = ground
  const own = (name: 'front' | 'municipalities' | 'taking-part' | 'methods') => ({
    name,
    href: addressOf(language, { name }),
    label: t(`youth-public:nav.${name}`),
  })
  return {
    language,
    name: t('youth-public:site'),
    front: {
      fi: addressOf('fi', { name: 'front' }),
      sv: addressOf('sv', { name: 'front' }),
      en: addressOf('en', { name: 'front' }),
    },
    nav: [own('front'), own('municipalities'), ...moreNav.filter(({ about }) => !about)],
    about: {
      label: t('youth-public:nav.about'),
      places: [own('taking-part'), ...moreNav.filter(({ about }) => about), own('methods')],
    },
    words: {
      navigation: t('youth-public:nav.label'),
      menu: t('youth-public:menu'),
      skip: t('youth-public:skip'),
    },
    languages: {
      label: t('youth-public:languages'),
      names: {
        fi: t('youth-public:language.fi'),
        sv: t('youth-public:language.sv'),
        en: t('youth-public:language.en'),
      },
    },
    theme: { dark: t('youth-public:theme.to-dark'), light: t('youth-public:theme.to-light') },
    exampleData: example
      ? { short: t('youth-public:example.badge'), long: t('youth-public:example.banner') }
      : undefined,
    foot: {
      label: t('youth-public:footer.links'),
      links: [{ href: '/app/', label: t('youth-public:nav.app') }],
      notes: <Sources {...ground} />,
    },
    assets,
    origin,
  }
}

function Sources({ language, t, release }: Pick<PageGround, 'language' | 't' | 'release'>) {
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
