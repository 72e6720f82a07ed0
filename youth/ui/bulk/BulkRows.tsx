import { DateField } from '../../../base/ui/controls/DateField'
import { NumberField } from '../../../base/ui/controls/NumberField'
import { TimeField } from '../../../base/ui/controls/TimeField'
import { Status } from '../../../base/ui/frame/Status'
import { useWords } from '../../../base/ui/useWords'
import { today } from '../dates'
import { type BulkDay, type BulkRow, rowProblems } from './rows'
import type { RowRefusal, RowStates } from './useRecordEach'
import './bulk.css'

type BulkRowsProps = {
  rows: readonly BulkRow[]
  states: RowStates
  day: BulkDay
  /** Whether what is missing or the wrong way round is said: once it was tried to save. */
  checked: boolean
  onChange: (rows: BulkRow[]) => void
}

/** The sessions under one another: of which day where they are of several, from when to when, and how many. */
export function BulkRows({ rows, states, day, checked, onChange }: BulkRowsProps) {
  const { t, clock, date: writeDay, dateWords } = useWords()
  const change = (id: string, changes: Partial<BulkRow>) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...changes } : row)))
  return (
    <ol className="bulk-rows">
      {rows.map((row, position) => {
        const { id, start, end, total } = row
        const state = states[id]
        const wrong = checked && !Number.isNaN(total) ? rowProblems(day, row) : {}
        const refused: RowRefusal = typeof state === 'object' ? state.refused : {}
        const problem = (field: 'date' | 'start' | 'end') =>
          wrong[field] ? t(`bulk:problem.${wrong[field]}`) : refused[field]
        return (
          <li key={id}>
            <fieldset className="bulk-row" disabled={state === 'saved'}>
              <legend className="visually-hidden">{t('bulk:row', { number: position + 1 })}</legend>
              {'date' in row && (
                <DateField
                  {...dateWords}
                  today={today()}
                  latest={today()}
                  label={t('youth-app:form.field.date')}
                  hint={row.date && writeDay(row.date, { weekday: 'long' })}
                  value={row.date}
                  problem={problem('date')}
                  onChange={(value) => change(id, { date: value })}
                />
              )}
              <TimeField
                write={clock}
                label={t('youth-app:form.field.start')}
                problem={problem('start')}
                value={start}
                onChange={(value) => change(id, { start: value })}
              />
              <TimeField
                write={clock}
                label={t('youth-app:form.field.end')}
                problem={problem('end')}
                value={end}
                onChange={(value) => change(id, { end: value })}
              />
              <NumberField
                label={t('bulk:total')}
                value={total}
                most={100_000}
                disabled={state === 'saved'}
                problem={refused.total}
                onChange={(value) => change(id, { total: value })}
              />
            </fieldset>
            {state === 'saved' && <Status kind="saved">{t('bulk:row-saved')}</Status>}
          </li>
        )
      })}
    </ol>
  )
}
