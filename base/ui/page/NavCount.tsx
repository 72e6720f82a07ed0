import type { NavItem } from '../link'

/** How much is new at a place: a figure for the eye, words for the ear. Nothing where nothing is. */
export function NavCount({ count }: Pick<NavItem, 'count'>) {
  if (!count) return null
  return (
    <>
      <span className="nav-count" aria-hidden="true">
        {count.number > 99 ? '99+' : count.number}
      </span>
      <span className="visually-hidden"> ({count.words})</span>
    </>
  )
}
