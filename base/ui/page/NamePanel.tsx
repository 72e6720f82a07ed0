import type { CSSProperties, ReactNode } from 'react'
import { BrandPanel } from './BrandPanel'

type NamePanelProps = {
  over?: { text: string; lang?: string } | undefined
  title: string
  subtitle: string
  facts: readonly string[]
  map: ReactNode
}

/** The blue panel with a name that is never broken within a word: Kristiinankaupunki is set smaller than Ii. */
export function NamePanel(panel: NamePanelProps) {
  const longest = Math.max(...panel.title.split(/[\s\u00ad-]/).map((word) => word.length))
  return (
    <div className="name-panel" style={{ '--longest-word': longest } as CSSProperties}>
      <BrandPanel {...panel} />
    </div>
  )
}
