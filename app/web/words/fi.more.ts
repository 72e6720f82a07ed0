import indicatorContent from '../../../collection/ui/definition/content/words/fi.json'
import managed from '../../../collection/ui/managed/words/fi.json'
import pilots from '../../../collection/ui/pilots/words/fi.json'
import registers from '../../../collection/ui/registers/words/fi.json'
import releases from '../../../collection/ui/releases/words/fi.json'
import review from '../../../collection/ui/review/words/fi.json'
import rounds from '../../../collection/ui/rounds/words/fi.json'
import rules from '../../../collection/ui/rules/words/fi.json'
import collectionApp from '../../../collection/ui/words/fi.json'
import { definition, formula, number, rule } from '../../../collection/words/fi.json'
import cultureApp from '../../../culture/ui/words/fi.json'
import supportApp from '../../../support/ui/words/fi.json'
import { means } from '../../../youth/domain/import/words/fi.json'
import bulk from '../../../youth/ui/bulk/words/fi.json'
import exportApp from '../../../youth/ui/export/words/fi.json'
import importApp from '../../../youth/ui/import/words/fi.json'
import startSteps from '../../../youth/ui/joining/words/fi.json'
import keys from '../../../youth/ui/keys/words/fi.json'
import months from '../../../youth/ui/months/words/fi.json'
import observing from '../../../youth/ui/observations/writing/words/fi.json'
import openings from '../../../youth/ui/openings/words/fi.json'
import planning from '../../../youth/ui/plans/planning/words/fi.json'
import publishing from '../../../youth/ui/publication/words/fi.json'
import retention from '../../../youth/ui/retention/words/fi.json'
import moreFields from '../../../youth/ui/sessionForm/more/words/fi.json'
import kept from '../../../youth/ui/structure/kept/words/fi.json'
import surveys from '../../../youth/ui/surveys/words/fi.json'
import team from '../../../youth/ui/team/words/fi.json'
import topics from '../../../youth/ui/topics/words/fi.json'
import sure from '../../../youth/ui/unusual/words/fi.json'
import clock from '../clock/words/fi.json'

/** The words of the rooms that a youth worker's phone need not carry; fetched with their screens. */
export default {
  registers,
  pilots,
  releases,
  rounds,
  'culture-app': cultureApp,
  rules,
  managed,
  'indicator-content': indicatorContent,
  collection: { definition, formula, number, rule: { problem: rule.problem } },
  review,
  'collection-app': collectionApp,
  'support-app': supportApp,
  'youth-import': { means },
  export: exportApp,
  import: importApp,
  keys,
  team,
  observing,
  retention,
  topics,
  kept,
  planning,
  openings,
  months,
  clock,
  surveys,
  bulk,
  'more-fields': moreFields,
  sure,
  'start-steps': startSteps,
  publishing,
}
