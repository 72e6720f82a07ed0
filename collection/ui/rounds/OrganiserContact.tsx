import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Section } from '../../../base/ui/page/Section'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useAsOpened } from '../../../base/ui/useAsOpened'
import { useWords } from '../../../base/ui/useWords'
import { getProgress, putRoundContact } from '../../api/rounds/managedEndpoints'
import type { NamedContact, Progress } from '../../api/rounds/schemas'
import { ContactFields } from '../managed/ContactFields'

/** Whom municipalities ask about an opened round, and the change of it: who ran the round in March may be elsewhere in May. */
export function OrganiserContact({ round }: { round: Progress }) {
  const { t } = useWords()
  const [changing, setChanging] = useState(false)
  const [saved, setSaved] = useState(false)
  const { contact } = round
  return (
    <Section title={t('rounds:organiser.title')}>
      {saved && !changing && (
        <Notice kind="saved" live="polite" title={t('rounds:organiser.saved')}>
          <p>{t('rounds:organiser.saved-words')}</p>
        </Notice>
      )}
      {changing ? (
        <ChangeForm
          round={round}
          done={(isSaved) => {
            setChanging(false)
            setSaved(isSaved)
          }}
        />
      ) : (
        <>
          <p>
            {contact
              ? [contact.name, contact.email, contact.phone].filter(Boolean).join(', ')
              : t('rounds:organiser.nobody')}
          </p>
          <div className="actions">
            <Button size="small" onClick={() => setChanging(true)}>
              {t(`rounds:organiser.${contact ? 'change' : 'name'}`)}
            </Button>
          </div>
        </>
      )}
    </Section>
  )
}

function ChangeForm({ round, done }: { round: Progress; done: (saved: boolean) => void }) {
  const { t } = useWords()
  const client = useQueryClient()
  const version = useAsOpened(round.version)
  const [contact, setContact] = useState<NamedContact>(round.contact)
  const save = useMutation({
    mutationFn: () =>
      call(putRoundContact, { params: { round: round.id }, body: { contact }, ifMatch: version }),
    onSuccess: () => done(true),
    // Also where a colleague was first: what they saved is what stands when the form is left.
    onSettled: () => client.invalidateQueries({ queryKey: [getProgress.path] }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <RefusalNotice error={save.error} />
      <ContactFields contact={contact} onChange={setContact} />
      <div className="actions form-actions">
        <Button kind="primary" type="submit" disabled={save.isPending}>
          {t('ui:save')}
        </Button>
        <Button kind="quiet" onClick={() => done(false)}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  )
}
