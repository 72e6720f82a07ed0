import type { ReactNode, Ref } from 'react'
import { CheckIcon, InfoIcon, WarningIcon } from '../icons'

type NoticeProps = {
  kind: 'info' | 'notice' | 'saved' | 'error'
  title?: ReactNode
  children?: ReactNode
  /** Read out when it appears: `polite` waits for a pause, `assertive` does not. */
  live?: 'polite' | 'assertive'
  icon?: ReactNode
  ref?: Ref<HTMLDivElement>
}

const icons = { info: <InfoIcon />, notice: <WarningIcon />, saved: <CheckIcon />, error: <WarningIcon /> }

/** A box that tells something: icon and words, so that its colour only helps. */
export function Notice({ kind, title, children, live, icon, ref }: NoticeProps) {
  return (
    <div
      ref={ref}
      className={`notice notice-${kind}`}
      role={live && (live === 'assertive' ? 'alert' : 'status')}
    >
      {icon ?? icons[kind]}
      <div className="notice-words">
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
