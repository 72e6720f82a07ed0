import { useMutation } from '@tanstack/react-query'
import { call } from '../../../base/endpoints/client'
import { postInvitation } from '../../../base/people/api/withinEndpoints'
import type { Invitation } from '../../../base/people/api/withinSchemas'
import { Button } from '../../../base/ui/controls/Button'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { InvitedNotice } from './InvitedNotice'

/** Sends an invitation anew to somebody who has not come yet: a letter is lost, a link's seven days are over. */
export function InviteAgain({ invitation }: { invitation: Invitation }) {
  const { t } = useWords()
  const invite = useMutation({ mutationFn: () => call(postInvitation, { body: invitation }) })
  return (
    <>
      <Button kind="quiet" size="small" disabled={invite.isPending} onClick={() => invite.mutate()}>
        {t('team:invite.again')}
        <span className="visually-hidden">: {invitation.name}</span>
      </Button>
      <RefusalNotice error={invite.error} />
      {invite.data && <InvitedNotice {...invite.data.data} />}
    </>
  )
}
