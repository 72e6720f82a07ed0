import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { Dialog } from '../../../base/ui/controls/Dialog'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { deleteKey, getKeys } from '../../api/keys/endpoints'

type RevokeKeyProps = { municipality: string; id: string; name: string }

/** Ends a key, once it has been said what that means. */
export function RevokeKey({ municipality, id, name }: RevokeKeyProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const revoke = useMutation({
    mutationFn: () => call(deleteKey, { params: { id }, query: { municipality } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [getKeys.path] }),
  })
  return (
    <>
      <Button kind="quiet" size="small" onClick={() => setAsking(true)}>
        {t('keys:revoke')}
        <span className="visually-hidden">: {name}</span>
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('keys:revoke-title')}
        actions={
          <>
            <Button kind="danger" disabled={revoke.isPending} onClick={() => revoke.mutate()}>
              {t('keys:revoke')}
            </Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {t('ui:cancel')}
            </Button>
          </>
        }
      >
        <p>{t('keys:revoke-words', { name })}</p>
        <RefusalNotice error={revoke.error} />
      </Dialog>
    </>
  )
}
