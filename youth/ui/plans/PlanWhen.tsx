import { Chips } from '../../../base/ui/controls/Chips'
import { DateField } from '../../../base/ui/controls/DateField'
import { Select } from '../../../base/ui/controls/Select'
import { TimeField } from '../../../base/ui/controls/TimeField'
import { useWords } from '../../../base/ui/useWords'
import type { ListedUnit } from '../../api/units/schemas'
import { useCodes } from '../codeLists/useCodes'
import { clockMinutes, today } from '../dates'
import { sentenceCase } from '../sessions/SessionLine'
import { useLength } from '../useLength'
import { FromHours } from './FromHours'
import type { PlanDraft } from './planDraft'

export type PlanPartProps = {
  draft: PlanDraft
  change: (changes: Partial<PlanDraft>) => void
  units: readonly ListedUnit[]
  problemOf: (field: string) => string | undefined
}

/** Where, what and when: what a plan's sessions follow from. */
export function PlanWhen({ draft, change, units, problemOf, begun }: PlanPartProps & { begun: boolean }) {
  const { t, name, weekday: writeWeekday, clock, dateWords } = useWords()
  const length = useLength()
  const codes = useCodes(draft.from, draft)
  const minutes = clockMinutes(draft.start, draft.end)
  const once = draft.repeat === 'once'
  return (
    <>
      <div className="fields fields-where">
        <Select
          id="unit"
          label={t('youth-app:form.field.unit')}
          value={draft.unit}
          problem={problemOf('unit')}
          onChange={(unit) => change({ unit, group: '' })}
          options={units.map((unit) => ({ value: unit.id, label: name(unit.name) }))}
        />
        <Select
          id="form"
          label={t('youth-app:form.field.form')}
          value={draft.form}
          problem={problemOf('form')}
          onChange={(form) => change({ form })}
          options={codes.forms.map((form) => ({ value: form, label: sentenceCase(t(`youth:form.${form}`)) }))}
        />
      </div>
      <Select
        id="everyWeeks"
        label={t('plans:field.everyWeeks')}
        value={draft.repeat}
        problem={problemOf('everyWeeks')}
        onChange={(repeat) => change({ repeat })}
        options={(['1', '2', '3', '4', 'once'] as const).map((repeat) => ({
          value: repeat,
          label: t(`plans:repeat.${repeat}`),
        }))}
      />
      {!once && !begun && (
        <FromHours unit={units.find(({ id }) => id === draft.unit)} from={draft.from} change={change} />
      )}
      {!once && (
        <Chips
          id="weekdays"
          label={t('plans:field.weekdays')}
          problem={problemOf('weekdays')}
          options={['1', '2', '3', '4', '5', '6', '7'].map((weekday) => ({
            value: weekday,
            label: sentenceCase(writeWeekday(Number(weekday))),
          }))}
          values={draft.weekdays}
          onChange={(weekdays) => change({ weekdays })}
        />
      )}
      <div className="fields">
        <TimeField
          write={clock}
          id="start"
          label={t('plans:field.start')}
          value={draft.start}
          problem={problemOf('start')}
          onChange={(start) => change({ start })}
        />
        <TimeField
          write={clock}
          id="end"
          label={t('plans:field.end')}
          value={draft.end}
          problem={problemOf('end')}
          hint={minutes === null ? undefined : length(minutes)}
          onChange={(end) => change({ end })}
        />
      </div>
      <div className="fields">
        {!begun && (
          <DateField
            {...dateWords}
            today={today()}
            id="from"
            label={t(once ? 'youth-app:form.field.date' : 'plans:field.from')}
            value={draft.from}
            problem={problemOf('from')}
            onChange={(from) => change({ from })}
          />
        )}
        {!once && (
          <DateField
            {...dateWords}
            today={today()}
            id="until"
            label={t('plans:field.until')}
            optional={t('ui:optional')}
            value={draft.until}
            problem={problemOf('until')}
            onChange={(until) => change({ until })}
          />
        )}
      </div>
    </>
  )
}
