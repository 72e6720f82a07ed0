import { type ReactNode, useState } from 'react'
import { Button } from '../../../base/ui/controls/Button'
import { useWords } from '../../../base/ui/useWords'

type KeptRowsProps<Row> = {
  rows: readonly Row[]
  keyOf: (row: Row) => string
  title: (row: Row) => string
  detail: (row: Row) => ReactNode
  /** The form of a row, or of a new one; it says when it is done. */
  form: (row: Row | null, done: () => void) => ReactNode
  add: string
  /** Said where there is none yet: what to do next. */
  empty: string
}

/** What is kept in order, one under the other; one at a time is open to be changed, or a new one is added. */
export function KeptRows<Row>({ rows, keyOf, title, detail, form, add, empty }: KeptRowsProps<Row>) {
  const { t } = useWords()
  const [open, setOpen] = useState<string | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      {rows.length === 0 && open === null && <p>{empty}</p>}
      <ul className="rows">
        {rows.map((row) => (
          <li key={keyOf(row)}>
            {open === keyOf(row) ? (
              form(row, close)
            ) : (
              <>
                <span>
                  <span className="row-title">{title(row)}</span>
                  <span className="row-detail">{detail(row)}</span>
                </span>
                <Button kind="secondary" size="small" onClick={() => setOpen(keyOf(row))}>
                  {t('youth-app:correct-it')}
                  <span className="visually-hidden">: {title(row)}</span>
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {open === 'new' ? (
        form(null, close)
      ) : (
        <div className="form-actions">
          <Button kind="primary" onClick={() => setOpen('new')}>
            {add}
          </Button>
        </div>
      )}
    </>
  )
}
