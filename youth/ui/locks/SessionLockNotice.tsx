import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { canDo } from '../../../base/people/ui/useMe'
import { Notice } from '../../../base/ui/controls/Notice'
import { LockIcon } from '../../../base/ui/icons'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSessionLock, putUnlocking } from '../../api/locks/endpoints'
import { AskReason } from './AskReason'

/** Whether a session may be corrected as its month stands. */
export function useSessionLock(id: string) {
  return useAnswer(getSessionLock, { params: { id } }).data?.data ?? { locked: false, open: false }
}

/** Says that the month of a session is locked, with the manager's way to open it for one correction. */
export function SessionLockNotice({ me, id }: { me: Me; id: string }) {
  const { t } = useWords()
  const client = useQueryClient()
  const { locked, open } = useSessionLock(id)
  const unlock = useMutation({
    mutationFn: (reason: string) => call(putUnlocking, { params: { id }, body: { reason } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [getSessionLock.path] }),
  })
  if (!locked) return null
  return (
    <Notice
      kind="info"
      live="polite"
      icon={<LockIcon />}
      title={t(open ? 'structure:lock.session-open' : 'structure:lock.is-locked')}
    >
      <p>{t(open ? 'structure:lock.session-open-words' : 'structure:lock.session-locked')}</p>
      <RefusalNotice error={unlock.error} />
      {!open && canDo(me, 'youth.lock.write') && (
        <AskReason
          words={{
            open: t('structure:lock.open-session'),
            title: t('structure:lock.open-session-title'),
            text: t('structure:lock.open-session-words'),
          }}
          busy={unlock.isPending}
          onReason={unlock.mutate}
        />
      )}
    </Notice>
  )
}
