import type { ReactNode } from 'react'

type BigNumberProps = {
  children: ReactNode
  /** The size in px of the numeral: 136 page, 116 tally, 88 evening, 72 statement, 64 section. */
  size?: 136 | 116 | 88 | 72 | 64
  /** What is counted; stands beside the numeral. */
  label?: ReactNode
  /** A link or button at the end of the line. */
  action?: ReactNode
}

/** One large light numeral: it comes before any chart. */
export function BigNumber({ children, size = 72, label, action }: BigNumberProps) {
  return (
    <div className="big-number">
      <p className="big-number-line">
        <span className={`big-number-figure big-number-${size}`}>{children}</span>{' '}
        {label && <span className="big-number-label">{label}</span>}
      </p>
      {action && <div className="big-number-action">{action}</div>}
    </div>
  )
}
