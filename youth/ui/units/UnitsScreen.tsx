import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { DateField } from '../../../base/ui/controls/DateField'
import { Select } from '../../../base/ui/controls/Select'
import { TextField } from '../../../base/ui/controls/TextField'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getJoiningEndpoint } from '../../api/joining/endpoints'
import { getUnits, putUnit } from '../../api/units/endpoints'
import type { ListedUnit, Unit } from '../../api/units/schemas'
import { activityLanguages, environments } from '../../domain/codes'
import { today } from '../dates'
import { workplaceOf } from '../places'
import { sentenceCase } from '../sessions/SessionLine'

/** The places and teams that work is recorded for. For those who lead the municipality's youth work. */
export function UnitsScreen({ me }: { me: Me }) {
  const { t, name, date } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const units = useAnswer(getUnits, { query: { municipality } })
  const [, go] = useLocation()
  // The guided start asks for a unit and takes its newcomer on from here.
  const asksNew = new URLSearchParams(useSearch()).has('new')
  const [open, setOpen] = useState<string | null>(asksNew ? 'new' : null)
  return (
    <Screen title={t('youth-app:units')} back={{ href: '/structure', label: t('structure:title') }}>
      <p className="page-title-lead">{t('youth-app:units-lead')}</p>
      <RefusalNotice error={units.error} />
      <ul className="rows">
        {units.data?.data.map((unit) => (
          <li key={unit.id}>
            {open === unit.id ? (
              <UnitForm municipality={municipality} unit={unit} done={() => setOpen(null)} />
            ) : (
              <>
                <span>
                  <span className="row-title">{name(unit.name)}</span>
                  <span className="row-detail">
                    {unit.training
                      ? t('youth-app:training.unit')
                      : sentenceCase(t(`youth:environment.${unit.environment}`))}
                    {unit.closedOn && ` · ${t('youth-app:unit.closed', { date: date(unit.closedOn) })}`}
                  </span>
                </span>
                {!unit.training && (
                  <Button kind="secondary" size="small" onClick={() => setOpen(unit.id)}>
                    {t('youth-app:correct-it')}
                    <span className="visually-hidden">: {name(unit.name)}</span>
                  </Button>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {open === 'new' ? (
        <UnitForm municipality={municipality} done={() => (asksNew ? go('/start') : setOpen(null))} />
      ) : (
        <div className="form-actions">
          <Button kind="primary" onClick={() => setOpen('new')}>
            {t('youth-app:unit.add')}
          </Button>
        </div>
      )}
    </Screen>
  )
}

function UnitForm({
  municipality,
  unit,
  done,
}: {
  municipality: string
  unit?: ListedUnit
  done: () => void
}) {
  const { t, dateWords } = useWords()
  const client = useQueryClient()
  const [id] = useState(() => unit?.id ?? crypto.randomUUID())
  const [draft, setDraft] = useState<Unit>({
    municipality: unit?.municipality ?? municipality,
    name: unit?.name ?? { fi: '', sv: '' },
    environment: unit?.environment ?? 'youth-facility',
    language: unit?.language ?? 'fi',
    closedOn: unit?.closedOn ?? null,
    openedOn: unit?.openedOn ?? null,
  })
  const change = (changes: Partial<Unit>) => setDraft({ ...draft, ...changes })
  const save = useMutation({
    mutationFn: () => call(putUnit, { params: { id }, body: draft, ifMatch: unit?.version }),
    onSuccess: async () => {
      await Promise.all(
        [getUnits, getJoiningEndpoint].map(({ path }) => client.invalidateQueries({ queryKey: [path] })),
      )
      done()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <RefusalNotice error={save.error} />
      <TextField
        label={t('youth-app:unit.name-fi')}
        lang="fi"
        required
        maxLength={120}
        value={draft.name.fi}
        onChange={(fi) => change({ name: { ...draft.name, fi } })}
      />
      <TextField
        label={t('youth-app:unit.name-sv')}
        lang="sv"
        required
        maxLength={120}
        value={draft.name.sv}
        onChange={(sv) => change({ name: { ...draft.name, sv } })}
      />
      <Select
        label={t('youth-app:form.field.environment')}
        value={draft.environment ?? 'youth-facility'}
        onChange={(environment) => change({ environment })}
        options={environments.map((environment) => ({
          value: environment,
          label: sentenceCase(t(`youth:environment.${environment}`)),
        }))}
      />
      <Select
        label={t('youth-app:unit.language')}
        value={draft.language ?? 'fi'}
        onChange={(language) => change({ language })}
        options={activityLanguages.map((language) => ({
          value: language,
          label: sentenceCase(t(`youth:activityLanguage.${language}`)),
        }))}
      />
      {unit && (
        <DateField
          {...dateWords}
          today={today()}
          label={t('youth-app:unit.closed-on')}
          optional={t('ui:optional')}
          hint={t('youth-app:unit.closed-hint')}
          value={draft.closedOn ?? undefined}
          onChange={(closedOn) => change({ closedOn: closedOn ?? null })}
        />
      )}
      <div className="actions form-actions">
        <Button kind="primary" type="submit" disabled={save.isPending}>
          {t('ui:save')}
        </Button>
        <Button kind="quiet" onClick={done}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  )
}
