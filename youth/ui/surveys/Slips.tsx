import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Button, ButtonLink } from '../../../base/ui/controls/Button'
import { TextField } from '../../../base/ui/controls/TextField'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSurveyEndpoint, putSlips } from '../../api/surveys/endpoints'
import type { ListedSurvey } from '../../api/surveys/schemas'

/** Slips that count once each: made, then printed. */
export function Slips({ survey }: { survey: ListedSurvey }) {
  const { t, number } = useWords()
  const client = useQueryClient()
  const [wanted, setWanted] = useState('30')
  const { all, used } = survey.slips
  const make = useMutation({
    mutationFn: () => call(putSlips, { params: { id: survey.id }, body: { unused: Number(wanted) } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [getSurveyEndpoint.path] }),
  })
  return (
    <form
      className="section form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        make.mutate()
      }}
    >
      <h2>{t('surveys:slips-title')}</h2>
      {all > 0 && (
        <>
          <p role="status">{t('surveys:slips-count', { used: number(used), unused: number(all - used) })}</p>
          <div className="actions">
            <ButtonLink kind="secondary" href={`/api/youth/surveys/${survey.id}/slips`}>
              {t('surveys:slips')}
            </ButtonLink>
          </div>
        </>
      )}
      <TextField
        label={t('surveys:slips-number')}
        type="number"
        inputMode="numeric"
        min={1}
        max={500}
        value={wanted}
        onChange={setWanted}
      />
      <RefusalNotice error={make.error} />
      <div className="actions">
        <Button type="submit" kind="secondary" disabled={make.isPending}>
          {t('surveys:slips-make')}
        </Button>
      </div>
    </form>
  )
}
