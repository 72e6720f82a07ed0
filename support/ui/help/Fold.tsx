import type { ReactNode } from 'react'
import { ArrowRightIcon } from '../../../base/ui/icons'

/** What is there for those who ask for it. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>
        <ArrowRightIcon size={20} />
        {title}
      </summary>
      {children}
    </details>
  )
}
