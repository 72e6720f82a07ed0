import outbox from '../../../base/outbox/words/sv.json'
import people from '../../../base/people/words/sv.json'
import ui from '../../../base/ui/words/sv.json'
import { holiday } from '../../../youth/domain/plans/words/sv.json'
import observations from '../../../youth/ui/observations/words/sv.json'
import sessionsOutbox from '../../../youth/ui/outbox/words/sv.json'
import plansApp from '../../../youth/ui/plans/words/sv.json'
import youthForms from '../../../youth/ui/sessionForm/words/sv.json'
import structure from '../../../youth/ui/structure/words/sv.json'
import tally from '../../../youth/ui/tally/words/sv.json'
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
  observations,
  structure,
  plans: plansApp,
  'youth-plans': { holiday },
}
