import outbox from '../../../base/outbox/words/fi.json'
import people from '../../../base/people/words/fi.json'
import ui from '../../../base/ui/words/fi.json'
import { holiday } from '../../../youth/domain/plans/words/fi.json'
import observations from '../../../youth/ui/observations/words/fi.json'
import sessionsOutbox from '../../../youth/ui/outbox/words/fi.json'
import plansApp from '../../../youth/ui/plans/words/fi.json'
import youthForms from '../../../youth/ui/sessionForm/words/fi.json'
import structure from '../../../youth/ui/structure/words/fi.json'
import tally from '../../../youth/ui/tally/words/fi.json'
import youthApp from '../../../youth/ui/words/fi.json'
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
} from '../../../youth/words/fi.json'
import app from './fi.json'

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
