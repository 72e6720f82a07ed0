import { useQueryClient } from '@tanstack/react-query'
import { Button } from '../../base/ui/controls/Button'
import { Notice } from '../../base/ui/controls/Notice'
import { Screen } from '../../base/ui/frame/Screen'
import { NoNetworkIcon } from '../../base/ui/icons'
import { useWords } from '../../base/ui/useWords'

/** The app without a network: it opens, and says what works and what is not lost. */
export function OfflineScreen() {
  const { t } = useWords()
  const client = useQueryClient()
  return (
    <Screen title={t('app:offline.title')}>
      <Notice kind="notice" icon={<NoNetworkIcon />}>
        <p>{t('app:offline.now')}</p>
      </Notice>
      <div className="form-actions">
        <Button kind="primary" onClick={() => client.refetchQueries()}>
          {t('app:offline.again')}
        </Button>
      </div>
    </Screen>
  )
}
