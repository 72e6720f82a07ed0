import type { CSSProperties, ReactNode } from 'react'

/** A table that scrolls sideways within itself, by keyboard too; on a phone each row folds into a block of named lines. */
export function ScrollTable({
  name,
  heads,
  children,
}: {
  name: string
  heads: readonly string[]
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
    <section className="table-scroll" aria-label={name} tabIndex={0}>
      <table className="data-table table-folds" style={named(heads)}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}

/** The heads as custom properties, so that the style sheet can name a folded cell by its column. */
const named = (heads: readonly string[]) =>
  Object.fromEntries(heads.map((head, at) => [`--head-${at + 1}`, JSON.stringify(head)])) as CSSProperties
