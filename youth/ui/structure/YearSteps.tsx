import { Button } from '../../../base/ui/controls/Button'
import { ArrowLeftIcon, ArrowRightIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'

type YearStepsProps = {
  year: number
  /** No further than this one. */
  last?: number
  show: (year: number) => void
}

/** A year, with the way to the one before and after. */
export function YearSteps({ year, last, show }: YearStepsProps) {
  const { t } = useWords()
  return (
    <div className="toolbar">
      <div className="month-steps">
        <Button kind="secondary" onClick={() => show(year - 1)}>
          <ArrowLeftIcon size={20} label={t('kept:year-before')} />
        </Button>
        <h2 aria-live="polite">{year}</h2>
        <Button kind="secondary" disabled={year === last} onClick={() => show(year + 1)}>
          <ArrowRightIcon size={20} label={t('kept:year-after')} />
        </Button>
      </div>
    </div>
  )
}
