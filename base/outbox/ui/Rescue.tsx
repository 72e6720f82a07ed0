import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { Button } from '../../ui/controls/Button'
import { Notice } from '../../ui/controls/Notice'
import { useWords } from '../../ui/useWords'
import { bringRescued, NotBrought, type Rescued, rescueFile } from '../rescue'

/** Saves what was not sent to a file, and brings it back from one. */
export function Rescue({ any }: { any: boolean }) {
  const { t, number } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const saving = useMutation({ mutationFn: saveFile })
  const bringing = useMutation({ mutationFn: bringRescued })
  const failed = bringing.error instanceof NotBrought ? bringing.error.reason : 'unreadable'
  return (
    <section className="section rescue" id="rescue" tabIndex={-1}>
      <div className="section-head">
        <h2>{t('outbox:rescue.title')}</h2>
      </div>
      <p>{t('outbox:rescue.words')}</p>
      {saving.isSuccess && (
        <Notice kind="saved" live="polite">
          <p>
            {t('outbox:rescue.saved', {
              count: saving.data.count,
              number: number(saving.data.count),
              file: saving.data.file.name,
            })}
          </p>
        </Notice>
      )}
      {bringing.isSuccess && (
        <Notice kind="saved" live="polite">
          <p>
            {bringing.data === 0
              ? t('outbox:rescue.nothing-new')
              : t('outbox:rescue.brought', { count: bringing.data, number: number(bringing.data) })}
          </p>
        </Notice>
      )}
      {bringing.isError && (
        <Notice kind="error" live="assertive">
          <p>{t(`outbox:rescue.${failed}`)}</p>
        </Notice>
      )}
      <div className="actions">
        {any && (
          <Button kind="secondary" onClick={() => saving.mutate()}>
            {t('outbox:rescue.save')}
          </Button>
        )}
        <Button kind="quiet" onClick={() => input.current?.click()}>
          {t('outbox:rescue.bring')}
        </Button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={t('outbox:rescue.bring')}
          onChange={({ target }) => {
            const file = target.files?.[0]
            if (file) bringing.mutate(file)
            target.value = ''
          }}
        />
      </div>
    </section>
  )
}

/** A browser may take its time to read what it was told to save. */
const readFor = 60_000

async function saveFile(): Promise<Rescued> {
  const rescued = await rescueFile()
  const link = document.createElement('a')
  link.href = URL.createObjectURL(rescued.file)
  link.download = rescued.file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), readFor)
  return rescued
}
