import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { Dialog } from '../../../base/ui/controls/Dialog'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { postSettlement } from '../../api/tally/endpoints'
import type { Tally } from '../../api/tally/schemas'

type DiscardCountProps = { tally: Tally; done: (tally: Tally, tag: string | null) => void }

/** Puts a count aside that was begun by mistake, on every phone. */
export function DiscardCount({ tally, done }: DiscardCountProps) {
  const { t } = useWords()
  const [asking, setAsking] = useState(false)
  const discard = useMutation({
    mutationFn: () =>
      call(postSettlement, {
        params: { id: tally.session },
        body: { late: 'put-aside', version: tally.version },
      }),
    onSuccess: ({ data, tag }) => done(data, tag),
  })
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('tally:put-aside')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('tally:put-aside-title')}
        actions={
          <>
            <Button kind="danger" disabled={discard.isPending} onClick={() => discard.mutate()}>
              {t('tally:put-aside')}
            </Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {t('ui:cancel')}
            </Button>
          </>
        }
      >
        <p>{t('tally:put-aside-words')}</p>
        <RefusalNotice error={discard.error} />
      </Dialog>
    </>
  )
}
