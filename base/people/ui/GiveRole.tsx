import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { call } from '../../endpoints/client'
import { Button } from '../../ui/controls/Button'
import { Dialog } from '../../ui/controls/Dialog'
import { RefusalNotice } from '../../ui/RefusalNotice'
import { useWords } from '../../ui/useWords'
import { getPeople, postRole } from '../api/endpoints'
import { firstRole, type Places, RoleFields, roleOf } from './RoleFields'

type GiveRoleProps = { person: { id: string; name: string }; municipalities: Places }

/** Gives a further role to somebody who has an account. */
export function GiveRole({ person, municipalities }: GiveRoleProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const form = useId()
  const [draft, setDraft] = useState(firstRole)
  const [asking, setAsking] = useState(false)
  const give = useMutation({
    mutationFn: () => call(postRole, { params: { id: person.id }, body: roleOf(draft) }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [getPeople.path] })
      setAsking(false)
      setDraft(firstRole)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    give.mutate()
  }
  return (
    <>
      <Button kind="quiet" size="small" onClick={() => setAsking(true)}>
        {t('people:give.open')}
        <span className="visually-hidden">: {person.name}</span>
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('people:give.title', { name: person.name })}
        actions={
          <>
            <Button kind="primary" type="submit" form={form} disabled={give.isPending}>
              {t('people:give.do')}
            </Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {t('ui:cancel')}
            </Button>
          </>
        }
      >
        {/* A list of people is long, and each form holds every municipality: only the one in use is drawn. */}
        {asking && (
          <form id={form} className="form" onSubmit={submit}>
            <RefusalNotice error={give.error} />
            <RoleFields
              draft={draft}
              change={(changes) => setDraft({ ...draft, ...changes })}
              municipalities={municipalities}
            />
          </form>
        )}
      </Dialog>
    </>
  )
}
