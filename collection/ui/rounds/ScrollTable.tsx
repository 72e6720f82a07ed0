import type { ReactNode } from 'react'

/** A table that scrolls sideways within itself, by keyboard too. */
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
      <table className="data-table">
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
