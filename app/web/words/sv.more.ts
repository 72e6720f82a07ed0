import indicatorContent from '../../../collection/ui/definition/content/words/sv.json'
import managed from '../../../collection/ui/managed/words/sv.json'
import pilots from '../../../collection/ui/pilots/words/sv.json'
import registers from '../../../collection/ui/registers/words/sv.json'
import releases from '../../../collection/ui/releases/words/sv.json'
import review from '../../../collection/ui/review/words/sv.json'
import rounds from '../../../collection/ui/rounds/words/sv.json'
import rules from '../../../collection/ui/rules/words/sv.json'
import collectionApp from '../../../collection/ui/words/sv.json'
import { definition, formula, number, rule } from '../../../collection/words/sv.json'
import cultureApp from '../../../culture/ui/words/sv.json'
import supportApp from '../../../support/ui/words/sv.json'
import { means } from '../../../youth/domain/import/words/sv.json'
import bulk from '../../../youth/ui/bulk/words/sv.json'
import exportApp from '../../../youth/ui/export/words/sv.json'
import importApp from '../../../youth/ui/import/words/sv.json'
import startSteps from '../../../youth/ui/joining/words/sv.json'
import keys from '../../../youth/ui/keys/words/sv.json'
import months from '../../../youth/ui/months/words/sv.json'
import observing from '../../../youth/ui/observations/writing/words/sv.json'
import openings from '../../../youth/ui/openings/words/sv.json'
import planning from '../../../youth/ui/plans/planning/words/sv.json'
import publishing from '../../../youth/ui/publication/words/sv.json'
import retention from '../../../youth/ui/retention/words/sv.json'
import moreFields from '../../../youth/ui/sessionForm/more/words/sv.json'
import kept from '../../../youth/ui/structure/kept/words/sv.json'
import surveys from '../../../youth/ui/surveys/words/sv.json'
import team from '../../../youth/ui/team/words/sv.json'
import topics from '../../../youth/ui/topics/words/sv.json'
import sure from '../../../youth/ui/unusual/words/sv.json'
import clock from '../clock/words/sv.json'

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
