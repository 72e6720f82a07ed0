import { useWords } from '../../../base/ui/useWords'

type Rows = { tab: string } & ({ row: number } | { rows: readonly number[] })

/** What a row or several are called: by their numbers, and by their tab where there are several. */
export function useRowName(): (place: Rows) => string {
  const { t } = useWords()
  return (place) => {
    const rows = 'rows' in place ? place.rows : [place.row]
    const { tab } = place
    const one = rows.length === 1
    const words = tab ? (one ? 'row-of-tab' : 'rows-of-tab') : one ? 'row' : 'rows'
    return t(`import:${words}`, { tab, row: rows[0], rows: rows.join(', ') })
  }
}
