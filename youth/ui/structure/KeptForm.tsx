import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FormEvent, ReactNode } from 'react'
import { Button } from '../../../base/ui/controls/Button'
import { Checkbox } from '../../../base/ui/controls/Toggle'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'

type KeptFormProps = {
  save: () => Promise<unknown>
  /** The lists that have changed then, by their paths. */
  changes: readonly { path: string }[]
  done: () => void
  /** Whether what is shown is no longer used; left out where it is new. */
  retired?: { value: boolean; onChange: (retired: boolean) => void } | undefined
  children: ReactNode
}

/** The form of one thing that is kept: its fields, whether it is retired, save and cancel. */
export function KeptForm({ save, changes, done, retired, children }: KeptFormProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const saving = useMutation({
    mutationFn: save,
    onSuccess: async () => {
      await Promise.all(changes.map(({ path }) => client.invalidateQueries({ queryKey: [path] })))
      done()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <RefusalNotice error={saving.error} />
      {children}
      {retired && (
        <Checkbox
          label={t('kept:retired')}
          hint={t('kept:retired-hint')}
          checked={retired.value}
          onChange={retired.onChange}
        />
      )}
      <div className="actions form-actions">
        <Button kind="primary" type="submit" disabled={saving.isPending}>
          {t('ui:save')}
        </Button>
        <Button kind="quiet" onClick={done}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  )
}
