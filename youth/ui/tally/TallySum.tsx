import type { CSSProperties } from 'react'
import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { PhoneIcon, SpeechIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'
import type { Sums } from './sums'

type TallySumProps = {
  sums: Sums
  isTonight: boolean
  /** Where young people are asked of the evening, at hand beside the sum. */
  askHref?: string | undefined
}

/** How many there are by now; where colleagues count too, whose phone has counted how many. Nobody is named. */
export function TallySum({ sums, isTonight, askHref }: TallySumProps) {
  const { t, number } = useWords()
  const { total, mine, others } = sums
  const part = (count: number) => ({ '--part': Math.max(count, 0) }) as CSSProperties
  return (
    <div className="tally-sum">
      <p className="tally-total">
        <span className="big-number-figure big-number-116">{number(total)}</span>{' '}
        <span className="tally-label">{t(isTonight ? 'tally:tonight' : 'tally:day', { count: total })}</span>
      </p>
      {askHref && (
        <div className="tally-ask">
          <ButtonLink kind="quiet" size="small" icon={<SpeechIcon size={20} />} href={askHref} link={AppLink}>
            {t('youth-app:ask-young')}
          </ButtonLink>
        </div>
      )}
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
