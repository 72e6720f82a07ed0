import type { Language } from '../base/language/language'
import type { Translate } from '../base/language/translator'
import type { MorePlace, Site } from '../base/pages/site'
import { proposalPaths } from '../collection/api/definition/pageEndpoints'
import { culturePaths } from '../culture/api/publicPageEndpoints'
import { publicPaths } from '../youth/api/publicPageEndpoints'
import { newsNav } from './serveNewsPages'

/** The places of the other rooms among the public pages, beside those of youth work. */
export const publicNav = (language: Language, t: Translate): MorePlace[] => [
  { name: 'culture', href: culturePaths[language].front, label: t('culture-public:nav.culture') },
  ...newsNav(language, t).map((place) => ({ ...place, about: true })),
  {
    name: 'proposals',
    href: proposalPaths[language],
    label: t('collection:definition.page.title'),
    about: true,
  },
]

/** From a municipality's youth work to its culture. */
export const toCulture = (language: Language, t: Translate, code: string): Site['nav'] => [
  {
    name: 'culture',
    href: `${culturePaths[language].municipality}/${code}`,
    label: t('culture-public:municipality.here'),
  },
]

/** From a municipality's culture to its youth work. */
export const toYouth = (language: Language, t: Translate, code: string): Site['nav'] => [
  {
    name: 'youth',
    href: `${publicPaths[language].municipalities}/${code}`,
    label: t('culture-public:municipality.youth'),
  },
]
