import { useAnswer } from '../../../base/endpoints/useAnswer'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getHours } from '../../api/months/endpoints'
import { sentenceCase } from '../sessions/SessionLine'
import type { Period } from './PeriodBars'
import { WeekHours } from './WeekHours'

/** When young people come: the week's hours with how many took part on average, and the busiest of them in a sentence. */
export function BusyHours({ period }: { period: Period }) {
  const { t, number, weekday: writeWeekday } = useWords()
  const { data, error, isPlaceholderData } = useAnswer(getHours, { query: period })
  if (error) return <RefusalNotice error={error} />
  const marks = (data?.data ?? []).map(({ weekday, hour, days, participations }) => ({
    weekday,
    hour,
    value: participations / days,
  }))
  if (!marks.length) return null
  const busiest = marks.reduce((most, mark) => (mark.value > most.value ? mark : most))
  const title = t('months:hours.title')
  return (
    <section className="section" aria-busy={isPlaceholderData}>
      <figure className="chart-figure">
        <figcaption className="chart-title">
          <h3>{title}</h3>
          <p className="chart-note">{t('months:hours.note')}</p>
        </figcaption>
        <WeekHours
          title={title}
          marks={marks}
          words={{
            hour: t('months:hours.hour'),
            none: t('months:hours.none'),
            weekday: (weekday) => ({
              short: sentenceCase(writeWeekday(weekday)),
              whole: sentenceCase(writeWeekday(weekday, 'long')),
            }),
          }}
          write={(value) => number(Math.round(value))}
        />
        {busiest.value > 0 && (
          <p className="week-hours-busiest">
            {t('months:hours.busiest', {
              weekday: t(`months:hours.weekday.${busiest.weekday}`),
              hour: busiest.hour,
            })}
          </p>
        )}
      </figure>
    </section>
  )
}
