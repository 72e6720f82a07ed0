import { type ReactNode, useId } from 'react'

type CaptionedTableProps = {
  caption: ReactNode
  /** Where the caption already stands above, as a section's or a chart's title. */
  captionHidden?: boolean | undefined
  className?: string
  /** The head and the body. */
  children: ReactNode
}

/**
 * A table with its name. A wide one scrolls inside its own region, which the keyboard reaches and whose name is the
 * caption, so that the page itself never scrolls sideways.
 */
export function CaptionedTable({ caption, captionHidden, className, children }: CaptionedTableProps) {
  const captionId = useId()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="table-scroll" aria-labelledby={captionId} tabIndex={0}>
      <table className={className ? `data-table ${className}` : 'data-table'}>
        <caption id={captionId} className={captionHidden ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  )
}
