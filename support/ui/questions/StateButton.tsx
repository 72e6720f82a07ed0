import { useMutation } from '@tanstack/react-query'
import { Button } from '../../../base/ui/controls/Button'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import type { State } from '../../domain/codes'

/** Closes a thread, or opens it again. */
export function StateButton({
  state,
  set,
}: {
  state: State
  set: (state: 'open' | 'closed') => Promise<unknown>
}) {
  const { t } = useWords()
  const setting = useMutation({ mutationFn: set })
  const closed = state === 'closed'
  return (
    <div className="form-actions">
      <RefusalNotice error={setting.error} />
      <Button disabled={setting.isPending} onClick={() => setting.mutate(closed ? 'open' : 'closed')}>
        {closed ? t('support-app:thread.reopen') : t('support-app:thread.close')}
      </Button>
    </div>
  )
}
