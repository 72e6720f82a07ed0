import { Notice } from '../../../base/ui/controls/Notice'
import { useWords } from '../../../base/ui/useWords'
import type { ListedUnit } from '../../api/units/schemas'

/** Says, where a session is of training, that nothing of it is counted. */
export function TrainingBanner({ units, unit }: { units: readonly ListedUnit[]; unit: string | undefined }) {
  const { t } = useWords()
  if (!units.find(({ id }) => id === unit)?.training) return null
  return (
    <div className="training-banner">
      <Notice kind="notice" live="polite" title={t('youth-app:training.banner')}>
        <p>{t('youth-app:training.banner-words')}</p>
      </Notice>
    </div>
  )
}
