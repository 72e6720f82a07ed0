import { useQueryClient } from '@tanstack/react-query'
import type { Answered } from '../../../base/endpoints/client'
import { keyOf, useAnswer } from '../../../base/endpoints/useAnswer'
import { useWords } from '../../../base/ui/useWords'
import { getOpenDays } from '../../api/openings/endpoints'
import { mondayOf, shiftDays } from '../../domain/weeks/week'
import { today } from '../dates'
import { writeHours } from '../openings/hoursText'

/**
 * When a unit's door is open today, in one line; nothing where nobody has said so. Two weeks are asked for at once, so
 * that a phone without a network knows it in the week that follows too.
 */
export function OpenToday({ municipality, unit }: { municipality: string; unit: string }) {
  const { t, clock } = useWords()
  const client = useQueryClient()
  const weekOf = (monday: string) => ({
    query: { municipality, unit, from: monday, to: shiftDays(monday, 13) },
  })
  const monday = mondayOf(today())
  const asked = useAnswer(getOpenDays, weekOf(monday))
  const before = keyOf(getOpenDays, weekOf(shiftDays(monday, -7)))
  const known = asked.data ?? client.getQueryData<Answered<typeof getOpenDays>>(before)
  const hours = known?.data.find((day) => day.unit === unit && day.date === today())
  if (!hours) return null
  return (
    <p className="open-today">
      {hours.closed
        ? t(`plans:closed-today.${hours.closed}`)
        : t('plans:open-today', { hours: writeHours(hours.spans, clock) })}
    </p>
  )
}
