import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { DateField } from '../../../base/ui/controls/DateField'
import { TextField } from '../../../base/ui/controls/TextField'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getJoinings, putContact } from '../../api/joining/endpoints'
import { today } from '../dates'
import type { MunicipalityOnItsWay } from './JoiningsScreen'

/** When the national team is in touch next, and about what. */
export function ContactForm({ joining, done }: { joining: MunicipalityOnItsWay; done: () => void }) {
  const { t, dateWords } = useWords()
  const client = useQueryClient()
  const [on, setOn] = useState(joining.contactOn ?? undefined)
  const [note, setNote] = useState(joining.note)
  const { municipality } = joining
  const save = useMutation({
    mutationFn: () => call(putContact, { params: { municipality }, body: { on: on ?? null, note } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [getJoinings.path] })
      done()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <RefusalNotice error={save.error} />
      <DateField
        {...dateWords}
        today={today()}
        label={t('youth-app:joinings.next-contact')}
        optional={t('ui:optional')}
        value={on}
        onChange={setOn}
      />
      <TextField
        label={t('youth-app:joinings.note')}
        optional={t('ui:optional')}
        hint={t('youth-app:joinings.note-hint')}
        maxLength={500}
        value={note}
        onChange={setNote}
      />
      <div className="actions form-actions">
        <Button kind="primary" type="submit" disabled={save.isPending}>
          {t('ui:save')}
        </Button>
        <Button kind="quiet" onClick={done}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  )
}
