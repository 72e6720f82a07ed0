import type { ReactNode } from 'react'

type BrandPanelProps = {
  /** What stands above the title, such as the name in the other language. */
  over?: { text: string; lang?: string } | undefined
  title: string
  /** The title is a time or a count: set light and large. */
  numeral?: boolean
  subtitle?: string | undefined
  /** Short facts, set on one line where they fit. */
  facts?: readonly string[]
  /** The bubble map. */
  map?: ReactNode
  /** `wallpaper` lays the map large and pale behind the words: it must then be decorative. */
  mapAs?: 'picture' | 'wallpaper'
  children?: ReactNode
}

/** The blue panel that says which place this is. */
export function BrandPanel({
  over,
  title,
  numeral,
  subtitle,
  facts = [],
  map,
  mapAs = 'picture',
  children,
}: BrandPanelProps) {
  return (
    <div className={numeral ? 'brand-panel brand-panel-numeral' : 'brand-panel'}>
      {map && mapAs === 'wallpaper' && <div className="brand-panel-wallpaper">{map}</div>}
      <div className="brand-panel-content within">
        <div className="brand-panel-words">
          {over && (
            <p className="brand-panel-over" lang={over.lang}>
              {over.text}
            </p>
          )}
          <h1>{title}</h1>
          {subtitle && <p className="brand-panel-subtitle">{subtitle}</p>}
          {facts.length > 0 && (
            <ul className="brand-panel-facts">
              {facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          )}
          {children}
        </div>
        {map && mapAs === 'picture' && <div className="brand-panel-map">{map}</div>}
      </div>
    </div>
  )
}
