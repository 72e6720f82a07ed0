import { NumberField } from '../../../base/ui/controls/NumberField'
import { TimeField } from '../../../base/ui/controls/TimeField'
import { Status } from '../../../base/ui/frame/Status'
import { useWords } from '../../../base/ui/useWords'
import type { BulkRow } from './rows'
import type { RowStates } from './useRecordEach'
import './bulk.css'

type BulkRowsProps = {
  rows: readonly BulkRow[]
  states: RowStates
  onChange: (rows: BulkRow[]) => void
}

/** The sessions of the day under one another: from when to when, and how many. */
export function BulkRows({ rows, states, onChange }: BulkRowsProps) {
  const { t, clock } = useWords()
  const change = (id: string, changes: Partial<BulkRow>) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, ...changes } : row)))
  return (
    <ol className="bulk-rows">
      {rows.map(({ id, start, end, total }, position) => {
        const state = states[id]
        return (
          <li key={id}>
            <fieldset className="bulk-row" disabled={state === 'saved'}>
              <legend className="visually-hidden">{t('bulk:row', { number: position + 1 })}</legend>
              <TimeField
                write={clock}
                label={t('youth-app:form.field.start')}
                value={start}
                onChange={(value) => change(id, { start: value })}
              />
              <TimeField
                write={clock}
                label={t('youth-app:form.field.end')}
                value={end}
                onChange={(value) => change(id, { end: value })}
              />
              <NumberField
                label={t('bulk:total')}
                value={total}
                most={100_000}
                disabled={state === 'saved'}
                problem={typeof state === 'object' ? state.refused : undefined}
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
