import type { Translate } from '../../base/language/translator'
import type { KindWords } from '../../base/ui/kinds/kindWords'
import en from './en.json'
import fi from './fi.json'
import sv from './sv.json'

/** The words of published figures, under the namespace `statistics`. */
export const statisticsWords = { fi, sv, en }

/** What stands where there is no number, as short as fits in a table. */
export const kindWords = (t: Translate): KindWords => ({
  missing: t('statistics:kind.missing'),
  notApplicable: t('statistics:kind.notApplicable'),
  suppressed: t('statistics:kind.suppressed'),
  notYet: t('statistics:kind.notYet'),
})
