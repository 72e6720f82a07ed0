import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { DateField } from '../../../base/ui/controls/DateField'
import { Select } from '../../../base/ui/controls/Select'
import { TextField } from '../../../base/ui/controls/TextField'
import { useAsOpened } from '../../../base/ui/useAsOpened'
import { useWords } from '../../../base/ui/useWords'
import { getJoiningEndpoint } from '../../api/joining/endpoints'
import { getUnits, putUnit } from '../../api/units/endpoints'
import type { ListedUnit, Unit } from '../../api/units/schemas'
import { activityLanguages } from '../../domain/codes'
import { useCodes } from '../codeLists/useCodes'
import { today } from '../dates'
import { sentenceCase } from '../sessions/SessionLine'
import { KeptForm } from '../structure/KeptForm'
import { UnitAccessibility } from './UnitAccessibility'
import { UnitPlace } from './UnitPlace'
import { UnitType } from './UnitType'

type UnitFormProps = { municipality: string; unit?: ListedUnit; done: () => void }

/** What a unit is: its names, its type by the national definition, where it is and for whom it is accessible. */
export function UnitForm({ municipality, unit, done }: UnitFormProps) {
  const { t, dateWords } = useWords()
  const version = useAsOpened(unit?.version)
  const [id] = useState(() => unit?.id ?? crypto.randomUUID())
  const [draft, setDraft] = useState<Unit>({
    municipality: unit?.municipality ?? municipality,
    name: unit?.name ?? { fi: '', sv: '' },
    environment: unit?.environment ?? 'youth-facility',
    language: unit?.language ?? 'fi',
    closedOn: unit?.closedOn ?? null,
    openedOn: unit?.openedOn ?? null,
    type: unit?.type ?? null,
    address: unit?.address ?? null,
    area: unit?.area ?? null,
    latitude: unit?.latitude ?? null,
    longitude: unit?.longitude ?? null,
    accessibility: unit?.accessibility ?? {},
  })
  const codes = useCodes(today(), draft)
  const change = (changes: Partial<Unit>) => setDraft({ ...draft, ...changes })
  return (
    <KeptForm
      save={() => call(putUnit, { params: { id }, body: draft, ifMatch: version })}
      changes={[getUnits, getJoiningEndpoint]}
      done={done}
    >
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
      <UnitType value={draft.type ?? null} onChange={(type) => change({ type })} />
      <Select
        label={t('youth-app:form.field.environment')}
        value={draft.environment ?? 'youth-facility'}
        onChange={(environment) => change({ environment })}
        options={codes.environments.map((environment) => ({
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
      <UnitPlace draft={draft} change={change} />
      <UnitAccessibility
        facts={draft.accessibility ?? {}}
        onChange={(accessibility) => change({ accessibility })}
      />
      <DateField
        {...dateWords}
        today={today()}
        label={t('kept:unit.opened-on')}
        optional={t('ui:optional')}
        value={draft.openedOn ?? undefined}
        onChange={(openedOn) => change({ openedOn: openedOn ?? null })}
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
    </KeptForm>
  )
}
