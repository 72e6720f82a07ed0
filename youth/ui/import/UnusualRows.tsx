import { useWords } from '../../../base/ui/useWords'
import type { ImportPreview } from '../../api/import/schemas'
import { useRowName } from './useRowName'

/** Rows whose number is many times what the unit otherwise has: asked about before anything is recorded. */
export function UnusualRows({ seen }: { seen: ImportPreview }) {
  const { t, number } = useWords()
  const rowName = useRowName()
  if (!seen.unusual.length) return null
  return (
    <section className="section">
      <h2>{t('import:unusual')}</h2>
      <p>{t('import:unusual-lead')}</p>
      <ul className="rows">
        {seen.unusual.map((row) => (
          <li key={`${row.tab} ${row.row}`}>
            <span>
              <span className="row-title">{rowName(row)}</span>
              <span className="row-detail">{t('import:unusual-count', { number: number(row.count) })}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
