import { useMutation } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Cell } from '../../../base/cells/cell'
import { Kept } from '../../../base/outbox/ui/Kept'
import type { Me } from '../../../base/people/api/schemas'
import { canDo } from '../../../base/people/ui/useMe'
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
import { withMoreWords } from '../../../base/ui/withMoreWords'
import type { StoredSession } from '../../api/sessions/schemas'
import { everyAge } from '../../domain/codes'
import type { Session } from '../../domain/sessions/session'
import { today } from '../dates'
import { OnFromHere } from '../joining/OnFromHere'
import { TrainingBanner } from '../joining/TrainingBanner'
import { SessionLockNotice, useSessionLock } from '../locks/SessionLockNotice'
import { SessionState } from '../outbox/SessionState'
import { deleteSession } from '../outbox/saveSession'
import type { BoxedSession } from '../outbox/sessionBox'
import { useSession } from '../outbox/useSession'
import { useUnits } from '../places'
import { askAddress } from '../surveys/askAddress'
import { mayAsk } from '../surveys/mayAsk'
import { LateOfSession } from '../tally/LateNotice'
import { onlineOf } from './onlineOf'
import { SessionFacts } from './SessionFacts'
import { SessionHistory } from './SessionHistory'
import { sentenceCase, useWhen } from './SessionLine'

const SessionSurvey = withMoreWords(async () => (await import('../surveys/SessionSurvey')).SessionSurvey)

/** One session as it stands, with what happened to it, and the ways to correct and to delete it. */
export function SessionScreen({ me, id }: { me: Me; id: string }) {
  const { t } = useWords()
  const { session, boxed, error } = useSession(id)
  const saved = new URLSearchParams(useSearch()).has('saved')
  const back = { href: '/sessions', label: t('youth-app:sessions') }
  if (!session) {
    return (
      <Screen title={t('youth-app:session')} back={back}>
        <RefusalNotice error={error} />
      </Screen>
    )
  }
  return <Stored me={me} session={session} boxed={boxed} saved={saved} back={back} />
}

function Stored({
  me,
  session,
  boxed,
  saved,
  back,
}: {
  me: Me
  session: StoredSession
  boxed: BoxedSession | undefined
  saved: boolean
  back: { href: string; label: string }
}) {
  const { t, number, kinds, name } = useWords()
  const { units } = useUnits(me)
  const lock = useSessionLock(session.id)
  const when = useWhen(session)
  const unit = units.find(({ id }) => id === session.unit)
  const total = session.participants?.total
  const online = onlineOf(session)
  const isOnline = total === 0 && online > 0
  return (
    <Screen
      title={sentenceCase(t(`youth:form.${session.form}`))}
      detail={unit && name(unit.name)}
      back={back}
    >
      {boxed ? (
        <Notice kind={boxed.state === 'needs-you' ? 'error' : 'notice'} live="polite">
          <p>
            <SessionState boxed={boxed} />
          </p>
          {boxed.state === 'needs-you' ? (
            <p>
              <AppLink className="text-link" href={`/sessions/${session.id}/resolve`}>
                {t('outbox:decide')}
              </AppLink>
            </p>
          ) : (
            <p>
              <Kept>{t('youth-outbox:kept')}</Kept>
            </p>
          )}
        </Notice>
      ) : (
        saved && (
          <Notice kind="saved" live="polite">
            <p>{t('youth-app:saved')}</p>
            {mayAsk(session, today()) && canDo(me, 'youth.survey.write') && (
              <p>
                <AppLink
                  className="text-link"
                  href={askAddress({ ...session, session: session.id }, `/sessions/${session.id}?saved=1`)}
                >
                  {t('youth-app:ask-young')}
                </AppLink>
              </p>
            )}
          </Notice>
        )
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
        <BigNumber
          size={116}
          label={isOnline ? t('youth-app:online') : t('youth-app:participations', { count: total })}
        >
          {number(isOnline ? online : total)}
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
      <SessionFacts session={session} unit={unit} />
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
          {!boxed?.deletes && <DeleteSession session={session} boxed={boxed} />}
        </div>
      )}
      {!boxed?.isNew && canDo(me, 'youth.survey.read') && (
        <Suspense>
          <SessionSurvey session={session} />
        </Suspense>
      )}
      {!boxed?.isNew && <SessionHistory session={session} units={units} />}
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

function DeleteSession({ session, boxed }: { session: StoredSession; boxed: BoxedSession | undefined }) {
  const { t } = useWords()
  const [, go] = useLocation()
  const [asking, setAsking] = useState(false)
  const { id, municipality, version } = session
  const remove = useMutation({
    mutationFn: () =>
      deleteSession({
        ...{ id, municipality, session: session as unknown as Session },
        ifMatch: boxed ? undefined : version,
      }),
    onSuccess: (saved) => go(saved === 'needs-you' ? `/sessions/${id}/resolve` : '/sessions'),
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
