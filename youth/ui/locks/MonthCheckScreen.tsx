import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { canDo } from '../../../base/people/ui/useMe'
import { AppLink } from '../../../base/ui/AppLink'
import { Button, ButtonLink } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { LockIcon } from '../../../base/ui/icons'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getLocks, getMonthCheck, putLock } from '../../api/locks/endpoints'
import { workplaceOf } from '../places'
import { sentenceCase } from '../sessions/SessionLine'
import { useOwnUnits } from '../structure/useOwnUnits'
import { AskReason } from './AskReason'
import { MonthUnits } from './MonthUnits'

/** A month before it is locked: what is missing first, then what there is; and the way back where it is locked. */
export function MonthCheckScreen({ me, month }: { me: Me; month: string }) {
  const { t, number, date, name, month: writeMonth } = useWords()
  const client = useQueryClient()
  const municipality = workplaceOf(me) ?? ''
  const check = useAnswer(getMonthCheck, { params: { month }, query: { municipality } })
  const locks = useAnswer(getLocks, { query: { municipality, year: month.slice(0, 4) } })
  const { find } = useOwnUnits(me)
  const decide = useMutation({
    mutationFn: (decision: { locked: boolean; reason?: string }) =>
      call(putLock, { params: { month }, body: { municipality, ...decision } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [getLocks.path] }),
  })
  const lock = locks.data?.data.find((one) => one.month === month)
  const isLocked = Boolean(lock?.lockedAt)
  const missing = check.data?.data.missing ?? []
  const nameOf = (unit: string) => name(find(unit)?.name ?? { fi: '', sv: '' })
  return (
    <Screen
      title={sentenceCase(writeMonth(month))}
      back={{ href: '/locks', label: t('structure:lock.title') }}
    >
      <RefusalNotice error={check.error ?? decide.error} />
      {isLocked && (
        <Notice kind="info" live="polite" icon={<LockIcon />} title={t('structure:lock.is-locked')}>
          <p>{t('structure:lock.is-locked-words')}</p>
        </Notice>
      )}
      {check.data && (
        <>
          <BigNumber size={116} label={t('structure:lock.missing', { count: missing.length })}>
            {number(missing.length)}
          </BigNumber>
          <p>{t(missing.length ? 'structure:lock.missing-words' : 'structure:lock.nothing-missing')}</p>
          <ul className="rows">
            {missing.map(({ unit, date: day }) => (
              <li key={`${unit} ${day}`}>
                <span>
                  <span className="row-title">{nameOf(unit)}</span>
                  <span className="row-detail">
                    {sentenceCase(date(day, { weekday: 'long', day: 'numeric', month: 'numeric' }))}
                  </span>
                </span>
                {!isLocked && (
                  <ButtonLink kind="secondary" size="small" href={`/week?week=${day}`} link={AppLink}>
                    {t('structure:lock.set-right')}
                    <span className="visually-hidden">: {`${nameOf(unit)}, ${date(day)}`}</span>
                  </ButtonLink>
                )}
              </li>
            ))}
          </ul>
          <MonthUnits units={check.data.data.units} nameOf={nameOf} />
        </>
      )}
      {canDo(me, 'youth.lock.write') && locks.data && check.data && (
        <div className="actions form-actions">
          {isLocked ? (
            <AskReason
              words={{
                open: t('structure:lock.open-again'),
                title: t('structure:lock.open-title', { month: writeMonth(month) }),
                text: t('structure:lock.open-words'),
              }}
              busy={decide.isPending}
              onReason={(reason) => decide.mutate({ locked: false, reason })}
            />
          ) : (
            <Button
              kind="primary"
              disabled={decide.isPending || !check.data.data.over}
              icon={<LockIcon size={20} />}
              onClick={() => decide.mutate({ locked: true })}
            >
              {t(missing.length ? 'structure:lock.do-anyway' : 'structure:lock.do')}
            </Button>
          )}
        </div>
      )}
    </Screen>
  )
}
