import { Button } from '../../../base/ui/controls/Button'
import { ArrowLeftIcon, ArrowRightIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'
import { monthFrom, thisMonth } from '../dates'
import { sentenceCase } from '../sessions/SessionLine'

/** A month between a step back and a step on; never beyond the present one. @param month `YYYY-MM` */
export function MonthSteps({ month, onChange }: { month: string; onChange: (month: string) => void }) {
  const { t, month: writeMonth } = useWords()
  return (
    <div className="month-steps">
      <Button kind="secondary" onClick={() => onChange(monthFrom(month, -1))}>
        <ArrowLeftIcon size={20} label={t('youth-app:month-before')} />
      </Button>
      <h2 aria-live="polite">{sentenceCase(writeMonth(month))}</h2>
      <Button kind="secondary" disabled={month >= thisMonth()} onClick={() => onChange(monthFrom(month, 1))}>
        <ArrowRightIcon size={20} label={t('youth-app:month-after')} />
      </Button>
    </div>
  )
}
