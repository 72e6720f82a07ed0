import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Cell } from '../../../base/cells/cell'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { AppLink } from '../../../base/ui/AppLink'
import { AgeColumns } from '../../../base/ui/charts/AgeColumns'
import { ChartWithTable } from '../../../base/ui/charts/ChartWithTable'
import { Button, ButtonLink } from '../../../base/ui/controls/Button'
import { Dialog } from '../../../base/ui/controls/Dialog'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { PencilIcon, TrashIcon } from '../../../base/ui/icons'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSummary } from '../../api/months/endpoints'
import { deleteSessionEndpoint, getSessionEndpoint, getSessions } from '../../api/sessions/endpoints'
import type { StoredSession } from '../../api/sessions/schemas'
import { everyAge } from '../../domain/codes'
import { OnFromHere } from '../joining/OnFromHere'
import { TrainingBanner } from '../joining/TrainingBanner'
import { SessionLockNotice, useSessionLock } from '../locks/SessionLockNotice'
import { useUnits } from '../places'
import { LateOfSession } from '../tally/LateNotice'
import { SessionFacts } from './SessionFacts'
import { SessionHistory } from './SessionHistory'
import { sentenceCase, useWhen } from './SessionLine'

/** One session as it stands, with what happened to it, and the ways to correct and to delete it. */
export function SessionScreen({ me, id }: { me: Me; id: string }) {
  const { t } = useWords()
  const stored = useAnswer(getSessionEndpoint, { params: { id } })
  const saved = new URLSearchParams(useSearch()).has('saved')
  const back = { href: '/sessions', label: t('youth-app:sessions') }
  if (!stored.data) {
    return (
      <Screen title={t('youth-app:session')} back={back}>
        <RefusalNotice error={stored.error} />
      </Screen>
    )
  }
  return <Stored me={me} session={stored.data.data} saved={saved} back={back} />
}

function Stored({
  me,
  session,
  saved,
  back,
}: {
  me: Me
  session: StoredSession
  saved: boolean
  back: { href: string; label: string }
}) {
  const { t, number, kinds, name } = useWords()
  const { units } = useUnits(me)
  const lock = useSessionLock(session.id)
  const when = useWhen(session)
  const unit = units.find(({ id }) => id === session.unit)
  const total = session.participants?.total
  return (
    <Screen
      title={sentenceCase(t(`youth:form.${session.form}`))}
      detail={unit && name(unit.name)}
      back={back}
    >
      {saved && (
        <Notice kind="saved" live="polite">
          <p>{t('youth-app:saved')}</p>
        </Notice>
      )}
      <LateOfSession session={session.id} />
      <TrainingBanner units={units} unit={session.unit} />
      <SessionLockNotice me={me} id={session.id} />
      <OnFromHere training={unit?.training ?? false} municipality={session.municipality} />
      <p className="page-title-lead">{sentenceCase(when)}</p>
      {total === undefined ? (
        <p className="statement-sentence">
          {sentenceCase(t(`youth:exception.${session.exception ?? 'cancelled'}`))}
        </p>
      ) : (
        <BigNumber size={116} label={t('youth-app:participations', { count: total })}>
          {number(total)}
        </BigNumber>
      )}
      {session.participants?.detail && (
        <ChartWithTable
          title={t('youth-app:by-age')}
          description={t('youth-app:by-age-description')}
          marks={ageMarks(session).map(({ key, cell }) => ({ key, label: t(`youth:age.${key}`), cell }))}
          words={kinds}
          write={number}
          tableWords={{
            open: t('ui:open-table'),
            label: t('youth-app:form.age'),
            value: t('youth-app:participations-head'),
          }}
          draw={(chart) => <AgeColumns {...chart} unspecified="unspecified" />}
        />
      )}
      <SessionFacts session={session} />
      {(!lock.locked || lock.open) && (
        <div className="actions form-actions">
          <ButtonLink
            kind="primary"
            href={`/sessions/${session.id}/correct`}
            link={AppLink}
            icon={<PencilIcon size={20} />}
          >
            {t('youth-app:correct-it')}
          </ButtonLink>
          <DeleteSession session={session} />
        </div>
      )}
      <SessionHistory id={session.id} units={units} />
    </Screen>
  )
}

/** Participations by age, those whose age was not noted last. */
function ageMarks(session: StoredSession): { key: string; cell: Cell }[] {
  const counts = new Map<string, number>()
  for (const { age, count } of session.participants?.detail ?? [])
    counts.set(age, (counts.get(age) ?? 0) + count)
  const noted = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const rest = (session.participants?.total ?? 0) - noted + (counts.get('unspecified') ?? 0)
  if (rest > 0) counts.set('unspecified', rest)
  return everyAge
    .filter((age) => counts.has(age))
    .map((age) => ({ key: age, cell: { kind: 'value', value: counts.get(age) ?? 0 } }))
}

function DeleteSession({ session }: { session: StoredSession }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [, go] = useLocation()
  const [asking, setAsking] = useState(false)
  const remove = useMutation({
    mutationFn: () => call(deleteSessionEndpoint, { params: { id: session.id }, ifMatch: session.version }),
    onSuccess: async () => {
      await Promise.all(
        [getSessions, getSummary].map(({ path }) => client.invalidateQueries({ queryKey: [path] })),
      )
      go('/sessions')
    },
    onError: () => setAsking(false),
  })
  return (
    <>
      <Button kind="quiet" icon={<TrashIcon size={20} />} onClick={() => setAsking(true)}>
        {t('youth-app:delete')}
      </Button>
      <RefusalNotice error={remove.error} />
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('youth-app:delete-title')}
        actions={
          <>
            <Button kind="danger" disabled={remove.isPending} onClick={() => remove.mutate()}>
              {t('youth-app:delete-do')}
            </Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {t('ui:cancel')}
            </Button>
          </>
        }
      >
        <p>{t('youth-app:delete-words')}</p>
      </Dialog>
    </>
  )
}
