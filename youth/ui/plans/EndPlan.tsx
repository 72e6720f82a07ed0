import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { Dialog } from '../../../base/ui/controls/Dialog'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { deletePlan } from '../../api/plans/endpoints'
import type { ListedPlan } from '../../api/plans/schemas'
import { useAskPlansAnew } from './useSavePlan'

/** Ends a plan from today on, after asking. */
export function EndPlan({ plan }: { plan: ListedPlan }) {
  const { t } = useWords()
  const [, go] = useLocation()
  const [asks, setAsks] = useState(false)
  const askAnew = useAskPlansAnew()
  const end = useMutation({
    mutationFn: () =>
      call(deletePlan, {
        params: { municipality: plan.municipality, id: plan.id },
        ifMatch: plan.version,
      }),
    onSuccess: async () => {
      await askAnew()
      go('/calendar')
    },
  })
  return (
    <div className="form-actions">
      <Button kind="quiet" onClick={() => setAsks(true)}>
        {t('planning:end.do')}
      </Button>
      <Dialog
        open={asks}
        onClose={() => setAsks(false)}
        title={t('planning:end.title')}
        actions={
          <>
            <Button kind="danger" disabled={end.isPending} onClick={() => end.mutate()}>
              {t('planning:end.do')}
            </Button>
            <Button kind="quiet" onClick={() => setAsks(false)}>
              {t('ui:cancel')}
            </Button>
          </>
        }
      >
        <p>{t('planning:end.words')}</p>
        <RefusalNotice error={end.error} />
      </Dialog>
    </div>
  )
}
