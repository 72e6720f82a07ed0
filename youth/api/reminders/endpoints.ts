import { endpoint } from '../../../base/endpoints/endpoint'
import { Reminders, RemindersChoice, RemindersStop } from './schemas'

export const getReminders = endpoint({
  method: 'GET',
  path: '/api/youth/reminders',
  access: 'signed-in',
  summary: 'Whether one wants a letter a week about what is missing.',
  answer: Reminders,
  statuses: [200],
})
export const putReminders = endpoint({
  method: 'PUT',
  path: '/api/youth/reminders',
  access: 'signed-in',
  summary: 'Want the letters, or not.',
  body: RemindersChoice,
  statuses: [204],
})
export const postRemindersStop = endpoint({
  method: 'POST',
  path: '/api/youth/reminders/stop',
  access: 'public',
  summary: 'Stop the letters by the link that each of them bears, without a sign-in.',
  body: RemindersStop,
  statuses: [204],
})

export const reminderEndpoints = [getReminders, putReminders, postRemindersStop]
