import { useState } from 'react'
import { useSearch } from 'wouter'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getLocks } from '../../api/locks/endpoints'
import type { LockedMonths } from '../../api/locks/schemas'
import { thisMonth, today } from '../dates'
import { workplaceOf } from '../places'
import { sentenceCase } from '../sessions/SessionLine'
import { YearSteps } from '../structure/YearSteps'
import { MonthCheckScreen } from './MonthCheckScreen'

/** The months of a year: which are checked and locked, and what was changed after. A month is opened by its link. */
export function LocksScreen({ me }: { me: Me }) {
  const { t, month: writeMonth, moment } = useWords()
  const asked = new URLSearchParams(useSearch()).get('month')
  const [year, setYear] = useState(Number((asked ?? today()).slice(0, 4)))
  const municipality = workplaceOf(me) ?? ''
  const locks = useAnswer(getLocks, { query: { municipality, year: String(year) } })
  if (asked && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked)) return <MonthCheckScreen me={me} month={asked} />
  const stands = ({ month, lockedAt, lockedBy, opened, corrected }: LockedMonths[number]) =>
    [
      lockedAt
        ? t('structure:lock.locked', { when: moment(lockedAt), who: lockedBy ?? t('structure:lock.someone') })
        : t(month < thisMonth() ? 'structure:lock.open' : 'structure:lock.ahead'),
      opened > 0 && t('structure:lock.opened', { count: opened }),
      corrected > 0 && t('structure:lock.corrected', { count: corrected }),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <Screen title={t('structure:lock.title')} back={{ href: '/structure', label: t('structure:title') }}>
      <p className="page-title-lead">{t('structure:lock.lead')}</p>
      <YearSteps year={year} show={setYear} />
      <RefusalNotice error={locks.error} />
      <ul className="rows">
        {locks.data?.data.map((row) => (
          <li key={row.month}>
            <span>
              <span className="row-title">{sentenceCase(writeMonth(row.month))}</span>
              <span className="row-detail">{stands(row)}</span>
            </span>
            {row.month < thisMonth() && (
              <ButtonLink kind="secondary" size="small" href={`/locks?month=${row.month}`} link={AppLink}>
                {t('structure:lock.look')}
                <span className="visually-hidden">: {writeMonth(row.month)}</span>
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </Screen>
  )
}
