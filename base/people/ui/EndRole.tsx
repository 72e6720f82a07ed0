import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../endpoints/client'
import { Button } from '../../ui/controls/Button'
import { Dialog } from '../../ui/controls/Dialog'
import { RefusalNotice } from '../../ui/RefusalNotice'
import { useWords } from '../../ui/useWords'
import { deleteRole, getPeople } from '../api/endpoints'

type EndRoleProps = { grant: string; person: string; role: string }

/** Ends a role, once it has been said what that means. */
export function EndRole({ grant, person, role }: EndRoleProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const end = useMutation({
    mutationFn: () => call(deleteRole, { params: { id: grant } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [getPeople.path] }),
  })
  return (
    <>
      <Button kind="quiet" size="small" onClick={() => setAsking(true)}>
        {t('people:end-role')}
        <span className="visually-hidden">
          : {person}, {role}
        </span>
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('people:end.title')}
        actions={
          <>
            <Button kind="danger" disabled={end.isPending} onClick={() => end.mutate()}>
              {t('people:end.do')}
            </Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {t('ui:cancel')}
            </Button>
          </>
        }
      >
        <p>{t('people:end.words', { person, role })}</p>
        <RefusalNotice error={end.error} />
      </Dialog>
    </>
  )
}
