import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Chips } from '../../../base/ui/controls/Chips'
import { DateField } from '../../../base/ui/controls/DateField'
import { NumberField } from '../../../base/ui/controls/NumberField'
import { Select } from '../../../base/ui/controls/Select'
import { TimeField } from '../../../base/ui/controls/TimeField'
import { useAsOpened } from '../../../base/ui/useAsOpened'
import { useWords } from '../../../base/ui/useWords'
import { getLocalTags, getTemplates, putTemplate } from '../../api/structure/endpoints'
import type { ListedTemplate, Template } from '../../api/structure/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { maxTags } from '../../domain/codes'
import { isTally } from '../../domain/sessions/formFields'
import { useBegunDraft } from '../begun/useBegunDraft'
import { useCodes } from '../codeLists/useCodes'
import { clockMinutes, today } from '../dates'
import { sentenceCase } from '../sessions/SessionLine'
import { InBothLanguages } from './InBothLanguages'
import { KeptForm } from './KeptForm'
import { UnitSelect } from './UnitSelect'

type TemplateFormProps = {
  municipality: string
  units: readonly ListedUnit[]
  row: ListedTemplate | null
  done: () => void
}

/** What a template fills in: everything that is the same each time, and nobody counted. */
export function TemplateForm({ municipality, units, row, done }: TemplateFormProps) {
  const { t, clock, dateWords, name } = useWords()
  const version = useAsOpened(row?.version)
  const begun = useBegunDraft<Template>('template', row, () => draftOf(row, units))
  const { draft, change } = begun
  const codes = useCodes(today(), draft)
  const localTags = useAnswer(getLocalTags, { query: { municipality } })
  const offered = (localTags.data?.data ?? []).filter(
    ({ retired, code }) => !retired || draft.localTags?.includes(code),
  )
  const own = units.find((unit) => unit.id === draft.unit)?.municipality ?? municipality
  const minutes = clockMinutes(draft.start, draft.end) ?? 0
  const number = (value: number) => (Number.isNaN(value) ? null : value)
  return (
    <KeptForm
      save={() =>
        call(putTemplate, {
          params: { municipality: row?.municipality ?? own, id: row?.id ?? begun.newId },
          body: isTally(draft.form) ? { ...draft, tags: [], localTags: [] } : draft,
          ifMatch: version,
        })
      }
      changes={[getTemplates]}
      done={done}
      begun={begun}
      retired={
        row ? { value: draft.retired ?? false, onChange: (retired) => change({ retired }) } : undefined
      }
    >
      <InBothLanguages
        label={(of) => t(`kept:template.name-${of}`)}
        hint={t('kept:template.name-hint')}
        most={80}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <UnitSelect
        units={units}
        value={draft.unit}
        onChange={(unit) =>
          change({ unit, environment: units.find((one) => one.id === unit)?.environment ?? null })
        }
      />
      <div className="fields">
        <Select
          label={t('youth-app:form.field.form')}
          value={draft.form}
          hint={isTally(draft.form) ? t('youth-forms:tally-hint') : undefined}
          onChange={(form) => change({ form })}
          options={codes.forms.map((form) => ({ value: form, label: sentenceCase(t(`youth:form.${form}`)) }))}
        />
        <Select
          label={t('youth-app:form.field.environment')}
          value={draft.environment ?? ''}
          placeholder={t('youth-app:form.choose-environment')}
          onChange={(environment) => change({ environment })}
          options={codes.environments.map((environment) => ({
            value: environment,
            label: sentenceCase(t(`youth:environment.${environment}`)),
          }))}
        />
      </div>
      <div className="fields">
        <TimeField
          write={clock}
          label={t('youth-app:form.field.start')}
          value={draft.start}
          onChange={(start) => change({ start: start ?? '' })}
        />
        <TimeField
          write={clock}
          label={t('youth-app:form.field.end')}
          value={draft.end}
          onChange={(end) => change({ end: end ?? '' })}
        />
      </div>
      <NumberField
        label={t('youth-app:form.field.staffCount')}
        optional={t('ui:optional')}
        value={draft.staffCount ?? Number.NaN}
        most={1000}
        onChange={(count) =>
          change({ staffCount: number(count), staffMinutes: number(count) && count * minutes })
        }
      />
      <NumberField
        label={t('youth-app:form.field.staffMinutes')}
        optional={t('ui:optional')}
        hint={t('youth-app:form.staff-minutes-hint')}
        unit="minute"
        step={15}
        value={draft.staffMinutes ?? Number.NaN}
        onChange={(staffMinutes) => change({ staffMinutes: number(staffMinutes) })}
      />
      {!isTally(draft.form) && (
        <Chips
          label={t('youth-app:form.field.tags')}
          count={`${draft.tags?.length ?? 0} / ${maxTags}`}
          most={maxTags}
          options={codes.tags.map((tag) => ({ value: tag, label: t(`youth:tag.${tag}`) }))}
          values={draft.tags ?? []}
          onChange={(chosen) => change({ tags: chosen })}
        />
      )}
      {offered.length > 0 && !isTally(draft.form) && (
        <Chips
          label={t('structure:tag.own')}
          most={5}
          options={offered.map((tag) => ({ value: tag.code, label: name(tag.name) }))}
          values={draft.localTags ?? []}
          onChange={(chosen) => change({ localTags: chosen })}
        />
      )}
      <div className="fields">
        {(['from', 'to'] as const).map((edge) => (
          <DateField
            key={edge}
            {...dateWords}
            today={today()}
            label={t(`kept:template.${edge}`)}
            optional={t('ui:optional')}
            value={draft[edge] ?? undefined}
            onChange={(day) => change({ [edge]: day ?? null })}
          />
        ))}
      </div>
    </KeptForm>
  )
}

function draftOf(row: ListedTemplate | null, units: readonly ListedUnit[]): Template {
  if (row) {
    const { municipality: _, id: __, version: ___, ...template } = row
    return template
  }
  const [only, second] = units
  const unit = only && !second ? only : undefined
  return {
    ...{
      unit: unit?.id ?? '',
      name: { fi: '', sv: '' },
      form: 'open',
      environment: unit?.environment ?? null,
    },
    ...{ start: '17:00', end: '21:00', staffCount: null, staffMinutes: null },
    ...{ tags: [], localTags: [], from: null, to: null, retired: false },
  }
}
