import indicatorContent from '../../../collection/ui/definition/content/words/en.json'
import managed from '../../../collection/ui/managed/words/en.json'
import pilots from '../../../collection/ui/pilots/words/en.json'
import registers from '../../../collection/ui/registers/words/en.json'
import releases from '../../../collection/ui/releases/words/en.json'
import review from '../../../collection/ui/review/words/en.json'
import rounds from '../../../collection/ui/rounds/words/en.json'
import rules from '../../../collection/ui/rules/words/en.json'
import collectionApp from '../../../collection/ui/words/en.json'
import { definition, formula, number, rule } from '../../../collection/words/en.json'
import cultureApp from '../../../culture/ui/words/en.json'
import supportApp from '../../../support/ui/words/en.json'
import { means } from '../../../youth/domain/import/words/en.json'
import bulk from '../../../youth/ui/bulk/words/en.json'
import exportApp from '../../../youth/ui/export/words/en.json'
import importApp from '../../../youth/ui/import/words/en.json'
import startSteps from '../../../youth/ui/joining/words/en.json'
import keys from '../../../youth/ui/keys/words/en.json'
import months from '../../../youth/ui/months/words/en.json'
import observing from '../../../youth/ui/observations/writing/words/en.json'
import openings from '../../../youth/ui/openings/words/en.json'
import planning from '../../../youth/ui/plans/planning/words/en.json'
import publishing from '../../../youth/ui/publication/words/en.json'
import retention from '../../../youth/ui/retention/words/en.json'
import moreFields from '../../../youth/ui/sessionForm/more/words/en.json'
import kept from '../../../youth/ui/structure/kept/words/en.json'
import surveys from '../../../youth/ui/surveys/words/en.json'
import team from '../../../youth/ui/team/words/en.json'
import topics from '../../../youth/ui/topics/words/en.json'
import sure from '../../../youth/ui/unusual/words/en.json'
import clock from '../clock/words/en.json'

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
