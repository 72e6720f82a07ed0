import { Chips } from '../../../base/ui/controls/Chips'
import { NumberField } from '../../../base/ui/controls/NumberField'
import { Select } from '../../../base/ui/controls/Select'
import { TextField } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'
import { maxTags, youthParts } from '../../domain/codes'
import { useCodes } from '../codeLists/useCodes'
import { GroupSelect } from '../groups/GroupSelect'
import { sentenceCase } from '../sessions/SessionLine'
import type { PlanPartProps } from './PlanWhen'

/** What a plan is called, and what a record of its sessions begins from. */
export function PlanValues({ draft, change, units, problemOf }: PlanPartProps) {
  const { t } = useWords()
  const codes = useCodes(draft.from, draft)
  const municipality = units.find(({ id }) => id === draft.unit)?.municipality ?? ''
  return (
    <>
      <div className="fields">
        <TextField
          id="name"
          label={t('plans:field.name-fi')}
          optional={t('ui:optional')}
          lang="fi"
          maxLength={120}
          value={draft.nameFi}
          problem={problemOf('name')}
          onChange={(nameFi) => change({ nameFi })}
        />
        <TextField
          label={t('plans:field.name-sv')}
          optional={t('ui:optional')}
          lang="sv"
          maxLength={120}
          value={draft.nameSv}
          onChange={(nameSv) => change({ nameSv })}
        />
      </div>
      <GroupSelect
        municipality={municipality}
        unit={draft.unit}
        value={draft.group}
        problem={problemOf('group')}
        onChange={(group) => change({ group })}
      />
      <NumberField
        id="staffCount"
        label={t('youth-app:form.field.staffCount')}
        optional={t('ui:optional')}
        value={draft.staffCount}
        most={1000}
        problem={problemOf('staffCount')}
        onChange={(staffCount) => change({ staffCount })}
      />
      <Select
        id="environment"
        label={t('youth-app:form.field.environment')}
        value={draft.environment || 'unit'}
        problem={problemOf('environment')}
        onChange={(chosen) => change({ environment: chosen === 'unit' ? '' : chosen })}
        options={[
          { value: 'unit', label: t('plans:environment-of-unit') },
          ...codes.environments.map((environment) => ({
            value: environment,
            label: sentenceCase(t(`youth:environment.${environment}`)),
          })),
        ]}
      />
      <Select
        id="youthPart"
        label={t('plans:field.youthPart')}
        value={draft.youthPart || 'open'}
        problem={problemOf('youthPart')}
        onChange={(part) => change({ youthPart: part === 'open' ? '' : part })}
        options={[
          { value: 'open', label: t('plans:youth-part-each-time') },
          ...youthParts.map((part) => ({ value: part, label: t(`youth:youthPart.${part}`) })),
        ]}
      />
      <Chips
        id="tags"
        label={t('plans:field.tags')}
        optional={t('ui:optional')}
        count={`${draft.tags.length} / ${maxTags}`}
        most={maxTags}
        problem={problemOf('tags')}
        options={codes.tags.map((tag) => ({ value: tag, label: t(`youth:tag.${tag}`) }))}
        values={draft.tags}
        onChange={(chosen) => change({ tags: chosen })}
      />
    </>
  )
}
