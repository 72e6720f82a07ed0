import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FormEvent, ReactNode } from 'react'
import { Button } from '../../../base/ui/controls/Button'
import { Checkbox } from '../../../base/ui/controls/Toggle'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import type { BegunDraft } from '../begun/useBegunDraft'

type KeptFormProps = {
  save: () => Promise<unknown>
  /** The lists that have changed then, by their paths. */
  changes: readonly { path: string }[]
  done: () => void
  /** Where what is half written is kept on the phone. */
  begun?: Pick<BegunDraft, 'offer' | 'over' | 'giveUp'>
  /** Whether what is shown is no longer used; left out where it is new. */
  retired?: { value: boolean; onChange: (retired: boolean) => void } | undefined
  children: ReactNode
}

/** The form of one thing that is kept: its fields, whether it is retired, save and cancel. */
export function KeptForm({ save, changes, done, begun, retired, children }: KeptFormProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const saving = useMutation({
    mutationFn: save,
    onSuccess: async () => {
      begun?.over()
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
      {begun?.offer}
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
        <Button
          kind="quiet"
          onClick={() => {
            begun?.giveUp()
            done()
          }}
        >
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  )
}
