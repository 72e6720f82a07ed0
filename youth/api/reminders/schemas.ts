import * as z from 'zod/mini'
import { text } from '../../../base/problems/fields'

export const Reminders = z.object({ wanted: z.boolean() })
export const RemindersChoice = z.strictObject({ wanted: z.boolean() })
export const RemindersStop = z.strictObject({ token: text(20, 100) })
