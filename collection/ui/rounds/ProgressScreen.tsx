import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { inOrder } from '../../../base/language/inOrder'
import { AppLink } from '../../../base/ui/AppLink'
import { Button } from '../../../base/ui/controls/Button'
import { Dialog } from '../../../base/ui/controls/Dialog'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { Section } from '../../../base/ui/page/Section'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getManagedRounds, getProgress, postClose, postInvitations } from '../../api/rounds/managedEndpoints'
import type { Progress } from '../../api/rounds/schemas'
import { PilotList } from '../pilots/PilotList'
import { ManagedReplies } from './ManagedReplies'
import { OrganiserContact } from './OrganiserContact'
import { ScrollTable } from './ScrollTable'
import './rounds.css'

/** How far a round is: in figures, by area, and municipality by municipality. */
export function ProgressScreen({ round }: { round: string }) {
  const { t, language, number, date } = useWords()
  const client = useQueryClient()
  const progress = useAnswer(getProgress, { params: { round } })
  const askAnew = () =>
    Promise.all(
      [getProgress, getManagedRounds].map(({ path }) => client.invalidateQueries({ queryKey: [path] })),
    )
  const version = progress.data?.data.version ?? 1
  const [closing, setClosing] = useState(false)
  const close = useMutation({
    mutationFn: () => call(postClose, { params: { round }, body: { version } }),
    onSuccess: askAnew,
    onSettled: () => setClosing(false),
  })
  const invite = useMutation({
    mutationFn: () => call(postInvitations, { params: { round } }),
    onSuccess: askAnew,
  })
  const back = { href: '/collection/follow', label: t('ui:back') }
  const shown = progress.data?.data
  if (!shown) {
    return (
      <Screen title={t('rounds:managed.title')} back={back}>
        <RefusalNotice error={progress.error} />
      </Screen>
    )
  }
  return (
    <Screen
      title={shown.name[language]}
      back={back}
      detail={`${t(`rounds:managed.state.${shown.state}`)} · ${t('rounds:last-day', { day: date(shown.deadline) })}`}
    >
      <BigNumber label={t('rounds:managed.answered-of', { expected: shown.expected })}>
        {number(shown.submitted)}
      </BigNumber>
      <p>{t('rounds:managed.in-time', { onTime: shown.onTime })}</p>
      <RefusalNotice error={close.error ?? invite.error} />
      {!shown.mail && (
        <Notice kind="info" title={t('rounds:managed.no-mail-title')}>
          <p>{t('rounds:managed.no-mail')}</p>
        </Notice>
      )}
      {invite.data && (
        <Notice kind="saved" live="polite" title={t('rounds:managed.invited', invite.data.data)} />
      )}
      <div className="actions form-actions">
        {shown.state === 'draft' && (
          <AppLink href={`/collection/rounds/manage/${round}`}>{t('rounds:managed.build')}</AppLink>
        )}
        {shown.state === 'open' && shown.mail && (
          <Button disabled={invite.isPending} onClick={() => invite.mutate()}>
            {t('rounds:managed.invite')}
          </Button>
        )}
        {shown.state === 'open' && (
          <Button kind="quiet" disabled={close.isPending} onClick={() => setClosing(true)}>
            {t('rounds:managed.close')}
          </Button>
        )}
      </div>
      <Dialog
        open={closing}
        onClose={() => setClosing(false)}
        title={t('rounds:managed.close-sure')}
        actions={
          <>
            <Button kind="danger" disabled={close.isPending} onClick={() => close.mutate()}>
              {t('rounds:managed.close')}
            </Button>
            <Button kind="quiet" onClick={() => setClosing(false)}>
              {t('ui:cancel')}
            </Button>
          </>
        }
      >
        <p>{t('rounds:managed.close-words', { count: shown.expected - shown.submitted })}</p>
      </Dialog>
      {shown.kind === 'pilot' && shown.state !== 'draft' && (
        <Section title={t('pilots:title')}>
          <PilotList round={round} decides={false} />
        </Section>
      )}
      {shown.state !== 'draft' && <OrganiserContact round={shown} />}
      <Section title={t('rounds:managed.by-area')}>
        {(['region', 'group', 'language'] as const).map((kind) => (
          <Areas key={kind} kind={kind} areas={shown.by.filter((one) => one.kind === kind)} />
        ))}
      </Section>
      <ManagedReplies progress={shown} />
    </Screen>
  )
}

function Areas({ kind, areas }: { kind: 'region' | 'group' | 'language'; areas: Progress['by'] }) {
  const { t, language } = useWords()
  const named = inOrder(
    language,
    areas.map((area) => ({ ...area, name: area.name[language] })),
  )
  return (
    <details className="fold">
      <summary>{t(`rounds:managed.by.${kind}`)}</summary>
      <ScrollTable
        name={t(`rounds:managed.by.${kind}`)}
        heads={[
          t('rounds:managed.area'),
          t('rounds:managed.expected'),
          t('rounds:managed.submitted'),
          t('rounds:managed.on-time'),
        ]}
      >
        {named.map((area) => (
          <tr key={area.code}>
            <th scope="row">{area.name}</th>
            <td>{area.expected}</td>
            <td>{area.submitted}</td>
            <td>{area.onTime}</td>
          </tr>
        ))}
      </ScrollTable>
    </details>
  )
}
