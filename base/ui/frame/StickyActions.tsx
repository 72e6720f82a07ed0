import type { ReactNode } from 'react'

type StickyActionsProps = {
  /** One main button, `size="large"`; seldom a second beside it. */
  children: ReactNode
  /** What happens, or what is not lost: a short line beneath. */
  line?: ReactNode
}

/** The screen's main action, always in the thumb's reach. */
export function StickyActions({ children, line }: StickyActionsProps) {
  return (
    <div className="bottom sticky-actions">
      <div className="within">
        <div className="actions">{children}</div>
        {line && <p className="sticky-actions-line">{line}</p>}
      </div>
    </div>
  )
}
