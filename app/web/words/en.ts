import outbox from '../../../base/outbox/words/en.json'
import people from '../../../base/people/words/en.json'
import ui from '../../../base/ui/words/en.json'
import { holiday } from '../../../youth/domain/plans/words/en.json'
import observations from '../../../youth/ui/observations/words/en.json'
import sessionsOutbox from '../../../youth/ui/outbox/words/en.json'
import plansApp from '../../../youth/ui/plans/words/en.json'
import youthForms from '../../../youth/ui/sessionForm/words/en.json'
import structure from '../../../youth/ui/structure/words/en.json'
import tally from '../../../youth/ui/tally/words/en.json'
import youthApp from '../../../youth/ui/words/en.json'
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
} from '../../../youth/words/en.json'
import app from './en.json'

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
