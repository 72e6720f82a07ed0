import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getJoinings, putManagedStep } from '../../api/joining/endpoints'
import { ContactForm } from './ContactForm'
import type { MunicipalityOnItsWay } from './JoiningsScreen'

/** What the national team may do from each step: invite, or take one step back. */
const moves = {
  outside: 'invited',
  invited: 'outside',
  accepted: 'invited',
  trying: 'accepted',
  'in-use': 'trying',
} as const

/** One municipality on its way in: where it stands, when somebody is in touch next, and what can be done. */
export function JoiningRow({ joining }: { joining: MunicipalityOnItsWay }) {
  const { t, date } = useWords()
  const client = useQueryClient()
  const [open, setOpen] = useState<'contact' | 'step' | null>(null)
  const { municipality, name, step, since, agreement, contactOn, note } = joining
  const to = moves[step]
  const move = useMutation({
    mutationFn: () => call(putManagedStep, { params: { municipality }, body: { step: to } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [getJoinings.path] }),
    onSettled: () => setOpen(null),
  })
  const invites = step === 'outside'
  const of = <span className="visually-hidden">: {name}</span>
  return (
    <li>
      <span>
        <span className="row-title">{name}</span>
        <span className="row-detail">
          {t(`youth-app:joining.step.${step}`)}
          {!invites && ` ${date(since.slice(0, 10))}`}
          {agreement && ` · ${t('youth-app:joinings.agreement', { version: agreement })}`}
        </span>
        {(contactOn || note) && (
          <span className="row-detail">
            {contactOn && t('youth-app:joinings.contact-on', { date: date(contactOn) })}
            {contactOn && note && ' · '}
            {note}
          </span>
        )}
      </span>
      {open === null && (
        <span className="actions">
          <Button kind="quiet" size="small" onClick={() => setOpen('contact')}>
            {t('youth-app:joinings.contact')}
            {of}
          </Button>
          <Button
            kind={invites ? 'secondary' : 'quiet'}
            size="small"
            disabled={move.isPending}
            onClick={() => (invites ? move.mutate() : setOpen('step'))}
          >
            {t(invites ? 'youth-app:joinings.invite' : 'youth-app:joinings.step-back')}
            {of}
          </Button>
        </span>
      )}
      {open === 'contact' && <ContactForm joining={joining} done={() => setOpen(null)} />}
      {open === 'step' && (
        <span className="actions">
          <span>{t('youth-app:joinings.back-to', { step: t(`youth-app:joining.step.${to}`) })}</span>
          <Button size="small" disabled={move.isPending} onClick={() => move.mutate()}>
            {t('youth-app:joinings.step-back')}
            {of}
          </Button>
          <Button kind="quiet" size="small" onClick={() => setOpen(null)}>
            {t('ui:cancel')}
          </Button>
        </span>
      )}
      <RefusalNotice error={move.error} />
    </li>
  )
}
