import { useWords } from '../../../base/ui/useWords'
import type { ImportPreview } from '../../api/import/schemas'
import { useRowName } from './useRowName'

/** Every row that cannot be read, by its number and with what is wrong in it; rows with the same fault together. */
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
        {alike(refused).map(({ tab, rows, sentences }) => (
          <li key={`${tab} ${rows[0]}`}>
            <span>
              <span className="row-title">{rowName({ tab, rows })}</span>
              {sentences.map((sentence) => (
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

type Alike = { tab: string; rows: number[]; sentences: string[] }

/** Rows of a tab of which the same is to be said, in the order of the first of each. */
function alike(refused: ImportPreview['refused']): Alike[] {
  const groups = new Map<string, Alike>()
  for (const { tab, row, sentences } of refused) {
    const key = JSON.stringify([tab, sentences])
    const group = groups.get(key)
    if (group) group.rows.push(row)
    else groups.set(key, { tab, rows: [row], sentences: [...sentences] })
  }
  return [...groups.values()]
}
