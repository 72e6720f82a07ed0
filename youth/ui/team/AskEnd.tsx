import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { getColleagues } from '../../../base/people/api/withinEndpoints'
import { Button } from '../../../base/ui/controls/Button'
import { Dialog } from '../../../base/ui/controls/Dialog'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'

type AskEndProps = {
  open: string
  /** Whom it is about, for those who hear the button. */
  about: string
  title: string
  act: string
  end: () => Promise<unknown>
  children: ReactNode
}

/** Ends something of a person's after a question. */
export function AskEnd({ open, about, title, act, end, children }: AskEndProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const ending = useMutation({
    mutationFn: end,
    onSuccess: () => client.invalidateQueries({ queryKey: [getColleagues.path] }),
  })
  return (
    <>
      <Button kind="quiet" size="small" onClick={() => setAsking(true)}>
        {open}
        <span className="visually-hidden">: {about}</span>
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={title}
        actions={
          <>
            <Button kind="danger" disabled={ending.isPending} onClick={() => ending.mutate()}>
              {act}
            </Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {t('ui:cancel')}
            </Button>
          </>
        }
      >
        {children}
        <RefusalNotice error={ending.error} />
      </Dialog>
    </>
  )
}
