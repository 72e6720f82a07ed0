import { useWords } from '../../../base/ui/useWords'
import { alikeWeekdays, type Clocks, minutesOfWeek, type Span } from '../../domain/openings/hours'
import { sentenceCase } from '../sessions/SessionLine'
import { writeHours } from './hoursText'

/** Opening hours in words. */
export function useHoursWords() {
  const { t, weekday, clock, number } = useWords()
  return {
    clock,
    weekday: (number: number) => sentenceCase(weekday(number, 'long')),
    /** `14–20`, `14–17, 18–21`. */
    hours: (spans: readonly Clocks[]) => writeHours(spans, clock),
    /** `Ma–to 14–20 · pe 14–22`, or that it is closed. */
    week: (spans: readonly Span[]) =>
      sentenceCase(
        spans.length
          ? alikeWeekdays(spans)
              .map(({ weekdays, clocks }) => `${runs(weekdays, weekday)} ${writeHours(clocks, clock)}`)
              .join(' · ')
          : t('openings:closed'),
      ),
    /** `ma–to`, `ma, ke`. */
    days: (weekdays: readonly number[]) => runs(weekdays, weekday),
    /** Hours of an ordinary week, with a half or a quarter where there is one, and what they are. */
    perWeek: (spans: readonly Span[]) => {
      const count = minutesOfWeek(spans) / 60
      return {
        hours: number(count, Number.isInteger(count) ? 0 : 2),
        words: t('openings:per-week', { count }),
      }
    },
  }
}

/** Weekdays that follow each other are told from the first to the last. */
function runs(weekdays: readonly number[], name: (weekday: number) => string): string {
  const told: [number, number][] = []
  for (const day of weekdays) {
    const last = told.at(-1)
    if (last && last[1] === day - 1) last[1] = day
    else told.push([day, day])
  }
  return told
    .map(([from, to]) =>
      from === to ? name(from) : `${name(from)}${to === from + 1 ? ', ' : '–'}${name(to)}`,
    )
    .join(', ')
}
