import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, Fragment, type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { DateField } from '../../../base/ui/controls/DateField'
import { NumberField } from '../../../base/ui/controls/NumberField'
import { ProblemSummary } from '../../../base/ui/controls/ProblemSummary'
import { Select } from '../../../base/ui/controls/Select'
import { TextArea, TextField } from '../../../base/ui/controls/TextField'
import { Screen } from '../../../base/ui/frame/Screen'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getGroups, putGroup } from '../../api/groups/endpoints'
import type { Group, ListedGroup } from '../../api/groups/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { useBegunDraft } from '../begun/useBegunDraft'
import { today } from '../dates'
import { PersonalWarning } from '../observations/PersonalWarning'
import { planProblems } from '../plans/planProblems'

type GroupFormProps = {
  units: readonly ListedUnit[]
  stored: ListedGroup | undefined
  back: { href: string; label: string }
  children?: ReactNode
}

const draftOf = (unit: string, stored: ListedGroup | undefined) => ({
  unit: stored?.unit ?? unit,
  fi: stored?.name.fi ?? '',
  sv: stored?.name.sv ?? '',
  needs: stored?.needs ?? '',
  goals: stored?.goals ?? '',
  outcome: stored?.outcome ?? '',
  partners: stored?.partners.join(', ') ?? '',
  from: stored?.from ?? (stored ? undefined : today()),
  until: stored?.until ?? undefined,
  members: stored?.members ?? Number.NaN,
})

/** What a group is for, with whom and how long; of its members only how many they are. */
export function GroupForm({ units, stored, back, children }: GroupFormProps) {
  const { t, name, dateWords } = useWords()
  const client = useQueryClient()
  const [, go] = useLocation()
  const { draft, change, newId, offer, over } = useBegunDraft('group', stored, () =>
    draftOf(units[0]?.id ?? '', stored),
  )
  const [attempt, setAttempt] = useState(0)
  const [missing, setMissing] = useState<readonly string[]>([])
  const save = useMutation({
    mutationFn: (body: Group) => {
      const municipality = units.find((unit) => unit.id === body.unit)?.municipality ?? ''
      const id = stored?.id ?? newId
      return call(putGroup, { params: { municipality, id }, body, ifMatch: stored?.version })
    },
    onSuccess: async () => {
      over()
      await client.invalidateQueries({ queryKey: [getGroups.path] })
      go('/groups')
    },
  })
  const problems = planProblems(t, missing, save.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAttempt((now) => now + 1)
    const { fi, sv, partners, members, from, until, ...rest } = draft
    const lacks = fi.trim() || sv.trim() ? [] : ['name']
    setMissing(lacks)
    if (lacks.length) return
    save.mutate({
      ...rest,
      name: { fi: fi.trim() || sv.trim(), sv: sv.trim() || fi.trim() },
      partners: partners.split(',').flatMap((partner) => partner.trim() || []),
      members: Number.isNaN(members) ? null : members,
      from: from ?? null,
      until: until ?? null,
    })
  }
  const day = (field: 'from' | 'until') => (
    <DateField
      {...dateWords}
      today={today()}
      id={field}
      label={t(`plans:field.${field}`)}
      optional={t('ui:optional')}
      value={draft[field]}
      problem={problems.at(field)}
      onChange={(date) => change({ [field]: date })}
    />
  )
  return (
    <Screen
      title={stored ? name(stored.name) : t('plans:groups.add')}
      back={back}
      actions={
        <StickyActions line={t('plans:groups.line')}>
          <Button kind="primary" size="large" type="submit" form="group" disabled={save.isPending}>
            {save.isPending ? t('ui:saving') : t('ui:save')}
          </Button>
        </StickyActions>
      }
    >
      <form id="group" className="form" onSubmit={submit} noValidate>
        {offer}
        <ProblemSummary title={t('ui:check-these')} problems={problems.all} attempt={attempt} />
        {problems.all.length === 0 && <RefusalNotice error={save.error} />}
        <Select
          id="unit"
          label={t('youth-app:form.field.unit')}
          value={draft.unit}
          problem={problems.at('unit')}
          onChange={(unit) => change({ unit })}
          options={units
            .filter((unit) => !stored || unit.municipality === stored.municipality)
            .map((unit) => ({ value: unit.id, label: name(unit.name) }))}
        />
        <div className="fields">
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
        </div>
        {(['needs', 'goals', 'outcome'] as const).map((field) => (
          <Fragment key={field}>
            <TextArea
              id={field}
              label={t(`plans:field.${field}`)}
              optional={t('ui:optional')}
              hint={field === 'needs' ? t('plans:groups.no-names') : undefined}
              maxLength={1000}
              value={draft[field]}
              problem={problems.at(field)}
              onChange={(text) => change({ [field]: text })}
            />
            <PersonalWarning text={draft[field]} />
          </Fragment>
        ))}
        <TextField
          id="partners"
          label={t('plans:field.partners')}
          optional={t('ui:optional')}
          hint={t('plans:groups.partners-hint')}
          value={draft.partners}
          problem={problems.at('partners')}
          onChange={(partners) => change({ partners })}
        />
        <div className="fields">
          {day('from')}
          {day('until')}
        </div>
        <NumberField
          id="members"
          label={t('plans:field.members')}
          optional={t('ui:optional')}
          hint={t('plans:groups.members-hint')}
          value={draft.members}
          most={10_000}
          problem={problems.at('members')}
          onChange={(members) => change({ members })}
        />
      </form>
      {children}
    </Screen>
  )
}
