import outbox from '../../../base/outbox/words/sv.json'
import people from '../../../base/people/words/sv.json'
import ui from '../../../base/ui/words/sv.json'
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
import { holiday } from '../../../youth/domain/plans/words/sv.json'
import bulk from '../../../youth/ui/bulk/words/sv.json'
import importApp from '../../../youth/ui/import/words/sv.json'
import observations from '../../../youth/ui/observations/words/sv.json'
import sessionsOutbox from '../../../youth/ui/outbox/words/sv.json'
import plansApp from '../../../youth/ui/plans/words/sv.json'
import youthForms from '../../../youth/ui/sessionForm/words/sv.json'
import structure from '../../../youth/ui/structure/words/sv.json'
import tally from '../../../youth/ui/tally/words/sv.json'
import team from '../../../youth/ui/team/words/sv.json'
import topics from '../../../youth/ui/topics/words/sv.json'
import youthApp from '../../../youth/ui/words/sv.json'
import {
  activityLanguage,
  age,
  channel,
  contactLength,
  contactWay,
  environment,
  exception,
  form,
  gender,
  initiative,
  observationTopic,
  provider,
  tag,
  youthPart,
} from '../../../youth/words/sv.json'
import app from './sv.json'

// Of the room's words, the labels of its codes: its problems come from the server in words.
const youth = {
  activityLanguage,
  age,
  channel,
  contactLength,
  contactWay,
  environment,
  exception,
  form,
  gender,
  initiative,
  observationTopic,
  provider,
  tag,
  youthPart,
}

export default {
  app,
  ui,
  outbox,
  'youth-outbox': sessionsOutbox,
  people,
  youth,
  'youth-app': youthApp,
  tally,
  'youth-forms': youthForms,
  bulk,
  observations,
  structure,
  team,
  topics,
  plans: plansApp,
  'youth-plans': { holiday },
  'youth-import': { means },
  import: importApp,
  'support-app': supportApp,
  rules,
  managed,
  'indicator-content': indicatorContent,
  collection: { definition, formula, number, rule: { problem: rule.problem } },
  pilots,
  registers,
  review,
  'collection-app': collectionApp,
}
