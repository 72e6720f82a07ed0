import { AppLink } from '../../../base/ui/AppLink'
import { useWords } from '../../../base/ui/useWords'
import type { ImportPreview } from '../../api/import/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { useRowName } from './useRowName'

/** Rows in whose place something else is recorded, with the way to it. */
export function LeftAloneRows({ seen, units }: { seen: ImportPreview; units: readonly ListedUnit[] }) {
  const { t, number, date, name } = useWords()
  const rowName = useRowName()
  const { leftAlone, counts } = seen
  if (!leftAlone.length) return null
  const all = counts.differs + counts.deleted + counts.locked
  const more = all - leftAlone.length
  return (
    <section className="section">
      <h2>
        {t('import:left-alone')} ({number(all)})
      </h2>
      <p>{t('import:left-alone-lead')}</p>
      <ul className="rows">
        {leftAlone.map((row) => {
          const unit = units.find(({ id }) => id === row.unit)
          return (
            <li key={`${row.tab} ${row.row}`}>
              <span>
                <span className="row-title">{rowName(row)}</span>
                <span className="row-detail">
                  {date(row.date)}
                  {unit && `, ${name(unit.name)}`}: {t(`import:${row.outcome}`)}
                </span>
              </span>
              {row.outcome === 'differs' && (
                <AppLink className="text-link" href={`/sessions/${row.session}`}>
                  {t('import:look')}
                  <span className="visually-hidden">: {rowName(row)}</span>
                </AppLink>
              )}
            </li>
          )
        })}
      </ul>
      {more > 0 && <p>{t('import:more', { count: more, number: number(more) })}</p>}
    </section>
  )
}
