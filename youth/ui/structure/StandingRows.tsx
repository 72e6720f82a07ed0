import { useWords } from '../../../base/ui/useWords'
import type { ListedUnit } from '../../api/units/schemas'
import { byUnit } from './byUnit'

type Row = { id: string; unit: string; title: string; words: string | null }
type StandingRowsProps = {
  title: string
  rows: readonly Row[]
  units: readonly ListedUnit[]
  /** The one that is looked at: then no row need say whose it is. */
  unit: string | undefined
}

/** How things of units stand, a row each with its unit and a few words; nothing where there are none. */
export function StandingRows({ title, rows, units, unit }: StandingRowsProps) {
  const { name } = useWords()
  if (!rows.length) return null
  const nameOf = (id: string) => name(units.find((one) => one.id === id)?.name ?? { fi: '', sv: '' })
  return (
    <section className="section">
      <h2>{title}</h2>
      <ul className="rows">
        {byUnit(rows, units).map((row) => (
          <li key={row.id}>
            <span>
              <span className="row-title">{row.title}</span>
              <span className="row-detail">
                {[!unit && nameOf(row.unit), row.words].filter(Boolean).join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
