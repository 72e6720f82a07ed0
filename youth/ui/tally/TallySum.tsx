import type { CSSProperties } from 'react'
import { PhoneIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'
import type { Sums } from './sums'

type TallySumProps = {
  sums: Sums
  isTonight: boolean
}

/** How many there are by now; where colleagues count too, whose phone has counted how many. Nobody is named. */
export function TallySum({ sums, isTonight }: TallySumProps) {
  const { t, number } = useWords()
  const { total, mine, others } = sums
  const part = (count: number) => ({ '--part': Math.max(count, 0) }) as CSSProperties
  return (
    <div className="tally-sum">
      <p className="tally-total">
        <span className="big-number-figure big-number-116">{number(total)}</span>{' '}
        <span className="tally-label">{t(isTonight ? 'tally:tonight' : 'tally:day', { count: total })}</span>
      </p>
      {others !== 0 && (
        <div className="tally-phones">
          <p className="tally-phone">
            <PhoneIcon />
            {t('tally:your-phone')} <strong>{number(mine)}</strong>
          </p>
          <p className="tally-phone tally-phone-other">
            <PhoneIcon />
            {t('tally:colleague')} <strong>{number(others)}</strong>
          </p>
          <div className="tally-parts" aria-hidden="true">
            <span style={part(mine)} />
            <span style={part(others)} />
          </div>
        </div>
      )}
    </div>
  )
}
