import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../base/endpoints/client'
import { keyOf } from '../../../base/endpoints/useAnswer'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getImportEndpoint, postImportStart } from '../../api/import/endpoints'
import type { Import } from '../../api/import/schemas'

/** How far an import is, and the way on where it was cut off. */
export function ImportProgress({ stored }: { stored: Import }) {
  const { t, number } = useWords()
  const client = useQueryClient()
  const { id, version, rows, recorded, there, differing, deleted, locked } = stored
  const goOn = useMutation({
    mutationFn: () => call(postImportStart, { params: { id }, body: { version } }),
    onSuccess: (answer) => client.setQueryData(keyOf(getImportEndpoint, { id }), answer),
  })
  const done = recorded + there + differing + deleted + locked
  const words = t('import:progress', { done: number(done), all: number(rows) })
  const isUnderWay = stored.state === 'importing'
  return (
    <>
      <RefusalNotice error={goOn.error} />
      {!isUnderWay && (
        <Notice kind="notice" live="polite" title={t('import:was-cut')}>
          <p>{t('import:was-cut-words')}</p>
        </Notice>
      )}
      <section className="section">
        <h2 id="progress">{t('import:working')}</h2>
        {/* Until the sheet has been read again nobody knows how many rows there are. */}
        <progress
          className="sheet-progress"
          aria-labelledby="progress"
          {...(rows > 0 ? { max: rows, value: done } : {})}
        />
        <p>{rows > 0 ? words : t('import:reading')}</p>
        {isUnderWay && <p className="text-muted">{t('import:may-leave')}</p>}
      </section>
      {!isUnderWay && (
        <div className="form-actions">
          <Button kind="primary" disabled={goOn.isPending} onClick={() => goOn.mutate()}>
            {t('import:go-on')}
          </Button>
        </div>
      )}
    </>
  )
}
