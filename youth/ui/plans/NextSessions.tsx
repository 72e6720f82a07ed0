import { useAnswer } from '../../../base/endpoints/useAnswer'
import { useWords } from '../../../base/ui/useWords'
import { getOccurrences } from '../../api/plans/endpoints'
import type { PlannedSession } from '../../api/plans/schemas'
import { shiftDays } from '../../domain/weeks/week'
import { today } from '../dates'
import { useWhen } from '../sessions/SessionLine'
import { NotHeld } from './NotHeld'

/** How far ahead, and how many at most. */
const daysAhead = 90
const most = 8

/** The next sessions of a plan, each of which can be called off alone. */
export function NextSessions({
  municipality,
  plan,
  unit,
}: {
  municipality: string
  plan: string
  unit: string
}) {
  const { t } = useWords()
  const answer = useAnswer(getOccurrences, {
    query: { municipality, unit, from: today(), to: shiftDays(today(), daysAhead) },
  })
  const next = (answer.data?.data ?? []).filter((one) => one.plan === plan).slice(0, most)
  if (!next.length) return null
  return (
    <section className="section">
      <div className="section-head">
        <h2>{t('plans:next')}</h2>
      </div>
      <ul className="rows">
        {next.map((planned) => (
          <li key={planned.session}>
            <NextSession planned={planned} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function NextSession({ planned }: { planned: PlannedSession }) {
  const { t } = useWords()
  const when = useWhen(planned)
  return (
    <>
      <span>
        <span className="row-title">{when}</span>
        {planned.state !== 'ahead' && <span className="row-detail">{t(`plans:state.${planned.state}`)}</span>}
      </span>
      {planned.state === 'ahead' && <NotHeld planned={planned} about={when} />}
    </>
  )
}
