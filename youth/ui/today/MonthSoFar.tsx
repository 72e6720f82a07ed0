import { Link } from 'wouter'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSummary } from '../../api/months/endpoints'
import { lastDayOf, thisMonth } from '../dates'
import { useUnits, workplaceOf, worksInOneUnit } from '../places'
import { sentenceCase } from '../sessions/SessionLine'

/** What this month adds up to so far, in one numeral. */
export function MonthSoFar({ me }: { me: Me }) {
  const { t, number, month } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const { units } = useUnits(me)
  const only = worksInOneUnit(me) ? units[0]?.id : undefined
  const place = { municipality, ...(only ? { unit: only } : {}) }
  const now = thisMonth()
  const summary = useAnswer(
    getSummary,
    units.length ? { query: { ...place, from: `${now}-01`, to: lastDayOf(now), by: 'month' } } : null,
  )
  const counted = summary.data?.data[0]
  return (
    <section className="section">
      <div className="section-head">
        <h2>{sentenceCase(month(now))}</h2>
      </div>
      <RefusalNotice error={summary.error} />
      {summary.data && (
        <>
          <BigNumber
            size={116}
            label={t('youth-app:participations', { count: counted?.participations ?? 0 })}
            action={
              <Link className="text-link" href="/month">
                {t('youth-app:see-month')}
              </Link>
            }
          >
            {counted ? number(counted.participations) : '–'}
          </BigNumber>
          <p>
            {counted
              ? t('youth-app:month-so-far', {
                  count: counted.sessions ?? 0,
                  hours: number(counted.hours ?? 0, 1),
                })
              : t('youth-app:month-empty')}
          </p>
        </>
      )}
    </section>
  )
}
