import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { DateField } from '../../../base/ui/controls/DateField'
import { ProblemSummary } from '../../../base/ui/controls/ProblemSummary'
import { TextField } from '../../../base/ui/controls/TextField'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { putBreak } from '../../api/breaks/endpoints'
import type { Break } from '../../api/breaks/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { today } from '../dates'
import { BreakPlace } from './BreakPlace'
import { planProblems } from './planProblems'
import { useAskBreaksAnew } from './useAskBreaksAnew'

type Draft = {
  fi: string
  sv: string
  from: string | undefined
  until: string | undefined
  unit: string
  effect: Break['effect']
}
const empty: Draft = { fi: '', sv: '', from: undefined, until: undefined, unit: '', effect: 'none' }

/** A break of one's own: a holiday week, a summer pause, a renovation. */
export function BreakForm({ municipality, units }: { municipality: string; units: readonly ListedUnit[] }) {
  const { t, dateWords } = useWords()
  const [draft, setDraft] = useState(empty)
  const [id, setId] = useState(() => crypto.randomUUID())
  const [attempt, setAttempt] = useState(0)
  const [missing, setMissing] = useState<readonly string[]>([])
  const askAnew = useAskBreaksAnew()
  const change = (changes: Partial<Draft>) => setDraft((now) => ({ ...now, ...changes }))
  const add = useMutation({
    mutationFn: (body: Break) => {
      const place = units.find((unit) => unit.id === draft.unit)?.municipality ?? municipality
      return call(putBreak, { params: { municipality: place, id }, body })
    },
    onSuccess: async () => {
      await askAnew()
      setDraft(empty)
      setId(crypto.randomUUID())
    },
  })
  const problems = planProblems(t, missing, add.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { fi, sv, from, until = from, unit, effect } = draft
    setAttempt((now) => now + 1)
    const lacks = [...(fi.trim() || sv.trim() ? [] : ['name']), ...(from ? [] : ['breakFrom'])]
    setMissing(lacks)
    if (lacks.length || !from || !until) return
    const name = { fi: fi.trim() || sv.trim(), sv: sv.trim() || fi.trim() }
    add.mutate({ name, from, until, unit: unit || null, effect })
  }
  return (
    <section className="section">
      <div className="section-head">
        <h2>{t('planning:breaks.own')}</h2>
      </div>
      <form className="form" onSubmit={submit} noValidate>
        <ProblemSummary title={t('ui:check-these')} problems={problems.all} attempt={attempt} />
        {problems.all.length === 0 && <RefusalNotice error={add.error} />}
        <TextField
          id="name"
          label={t('plans:field.name-fi')}
          lang="fi"
          maxLength={120}
          value={draft.fi}
          problem={problems.at('name')}
          onChange={(fi) => change({ fi })}
        />
        <TextField
          label={t('plans:field.name-sv')}
          lang="sv"
          maxLength={120}
          value={draft.sv}
          onChange={(sv) => change({ sv })}
        />
        <div className="fields">
          <DateField
            {...dateWords}
            today={today()}
            id="breakFrom"
            label={t('plans:field.breakFrom')}
            value={draft.from}
            problem={problems.at('breakFrom') ?? problems.at('from')}
            onChange={(from) => change({ from })}
          />
          <DateField
            {...dateWords}
            today={today()}
            id="until"
            label={t('plans:field.breakUntil')}
            optional={t('ui:optional')}
            value={draft.until}
            problem={problems.at('until')}
            onChange={(until) => change({ until })}
          />
        </div>
        <BreakPlace form="break" units={units} unit={draft.unit} effect={draft.effect} onChange={change} />
        <div className="form-actions">
          <Button kind="primary" type="submit" disabled={add.isPending}>
            {t('planning:breaks.add')}
          </Button>
        </div>
      </form>
    </section>
  )
}
