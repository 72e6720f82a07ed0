import { Refusal } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'

type SaveRefusalProps = {
  error: unknown
  /** Opens the form anew with what stands now. */
  seeLatest: () => void
}

/**
 * Why a form that always stands open was not saved. Where a colleague has saved meanwhile, what was typed stays in sight
 * until its person asks for what stands now.
 */
export function SaveRefusal({ error, seeLatest }: SaveRefusalProps) {
  const { t } = useWords()
  const isChanged = error instanceof Refusal && error.document?.type === '/problems/changed-meanwhile'
  return (
    <RefusalNotice error={error}>
      {isChanged && (
        <Button kind="secondary" onClick={seeLatest}>
          {t('kept:see-latest')}
        </Button>
      )}
    </RefusalNotice>
  )
}
