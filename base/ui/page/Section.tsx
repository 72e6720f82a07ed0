import type { ReactNode } from 'react'

type SectionProps = {
  title: string
  /** What the chart columns show, above them on a wide page: `2019–2025`, `20 similar municipalities`. */
  captions?: readonly string[]
  children: ReactNode
}

/** A theme of the page: its name over a strong line, then statements. */
export function Section({ title, captions = [], children }: SectionProps) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {captions.map((caption) => (
          <p className="section-caption" key={caption}>
            {caption}
          </p>
        ))}
      </div>
      {children}
    </section>
  )
}
