import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { TextField } from '../../../base/ui/controls/TextField'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getKeys, postKey } from '../../api/keys/endpoints'

/** Makes a key under a name and shows it, this once. */
export function MakeKey({ municipality }: { municipality: string }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [name, setName] = useState('')
  const make = useMutation({
    mutationFn: () => call(postKey, { body: { municipality, name } }),
    onSuccess: () => {
      setName('')
      return client.invalidateQueries({ queryKey: [getKeys.path] })
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    make.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <RefusalNotice error={make.error} />
      {make.data && (
        <Notice kind="saved" live="polite" title={t('keys:new')}>
          <p>{t('keys:shown-once')}</p>
          <p className="code-line">{make.data.data.key}</p>
        </Notice>
      )}
      <TextField
        label={t('keys:name')}
        hint={t('keys:name-hint')}
        required
        maxLength={80}
        autoComplete="off"
        value={name}
        onChange={setName}
      />
      <div className="form-actions">
        <Button kind="primary" type="submit" disabled={make.isPending}>
          {t('keys:make')}
        </Button>
      </div>
    </form>
  )
}
