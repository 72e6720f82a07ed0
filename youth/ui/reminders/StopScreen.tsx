import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { postRemindersStop } from '../../api/reminders/endpoints'

/** Behind the link of a letter: stops the letters without a sign-in. The secret is in the fragment only. */
export function StopScreen() {
  const { t } = useWords()
  const [token] = useState(() => location.hash.slice(1))
  const stop = useMutation({ mutationFn: () => call(postRemindersStop, { body: { token } }) })
  return (
    <Screen title={t('team:reminders.stop-title')}>
      {stop.isSuccess ? (
        <Notice kind="saved" live="polite" title={t('team:reminders.stopped')}>
          <p>{t('team:reminders.stopped-words')}</p>
        </Notice>
      ) : (
        <>
          <p className="page-title-lead">{t('team:reminders.stop-lead')}</p>
          <RefusalNotice error={stop.error} />
          <div className="actions form-actions">
            <Button kind="primary" disabled={stop.isPending} onClick={() => stop.mutate()}>
              {t('team:reminders.stop')}
            </Button>
          </div>
        </>
      )}
    </Screen>
  )
}
