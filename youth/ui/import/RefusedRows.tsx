import { useWords } from '../../../base/ui/useWords'
import type { ImportPreview } from '../../api/importSchemas'
import { useRowName } from './useRowName'

/** Every row that cannot be read, by its number and with what is wrong in it. */
export function RefusedRows({ seen }: { seen: ImportPreview }) {
  const { t, number } = useWords()
  const rowName = useRowName()
  const { refused, counts } = seen
  if (!refused.length) return null
  const more = counts.refused - refused.length
  return (
    <section className="section">
      <h2>
        {t('import:refused')} ({number(counts.refused)})
      </h2>
      <p>{t('import:refused-lead')}</p>
      <ul className="rows">
        {refused.map((row) => (
          <li key={`${row.tab} ${row.row}`}>
            <span>
              <span className="row-title">{rowName(row)}</span>
              {row.sentences.map((sentence) => (
                <span className="row-detail" key={sentence}>
                  {sentence}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('import:more', { count: more, number: number(more) })}</p>}
    </section>
  )
}
