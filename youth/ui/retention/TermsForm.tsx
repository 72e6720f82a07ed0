import { type FormEvent, useState } from 'react'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { NumberField } from '../../../base/ui/controls/NumberField'
import { useAsOpened } from '../../../base/ui/useAsOpened'
import { useWords } from '../../../base/ui/useWords'
import type { Retention } from '../../api/retention/schemas'
import { auditLimits, countLimits, isShorter } from '../../domain/retention/terms'
import { SaveRefusal } from '../structure/SaveRefusal'
import { ConfirmShortening } from './ConfirmShortening'
import { useDecide } from './useDecide'

const fields = [
  { field: 'countYears', limits: countLimits },
  { field: 'auditYears', limits: auditLimits },
] as const

type TermsFormProps = {
  municipality: string
  stored: Retention
  done: () => void
  seeLatest: () => void
}

/** Decides the years: longer at once, shorter after a look at what goes. */
export function TermsForm({ municipality, stored, done, seeLatest }: TermsFormProps) {
  const { t } = useWords()
  const opened = useAsOpened(stored)
  const [terms, setTerms] = useState(opened.decided)
  const [isAsking, setAsking] = useState(false)
  const decide = useDecide(municipality, opened.version, done)
  const isSame = JSON.stringify(terms) === JSON.stringify(opened.decided)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isShorter(terms, opened.holds)) setAsking(true)
    else decide.mutate(terms)
  }
  return (
    <section className="section">
      <h2>{t('retention:decide.title')}</h2>
      <form className="form" onSubmit={submit}>
        <SaveRefusal error={decide.error} seeLatest={seeLatest} />
        {opened.version > 0 && isSame && <Notice kind="saved">{t('youth-app:saved')}</Notice>}
        {fields.map(({ field, limits: { least, most } }) => (
          <NumberField
            key={field}
            label={t(`retention:decide.${field}`)}
            hint={t(`retention:decide.${field}-hint`, { least, most })}
            value={terms[field]}
            {...{ least, most }}
            onChange={(years) => {
              if (!Number.isNaN(years)) setTerms((now) => ({ ...now, [field]: years }))
            }}
          />
        ))}
        <div className="actions">
          <Button kind="primary" type="submit" disabled={decide.isPending || isSame}>
            {decide.isPending ? t('ui:saving') : t('youth-app:save')}
          </Button>
        </div>
      </form>
      {isAsking && (
        <ConfirmShortening
          {...{ municipality, terms }}
          busy={decide.isPending}
          confirm={() => {
            decide.mutate({ ...terms, isConfirmed: true })
            setAsking(false)
          }}
          close={() => setAsking(false)}
        />
      )}
    </section>
  )
}
