import { RadioCards } from '../../../base/ui/controls/RadioCards'
import { Select } from '../../../base/ui/controls/Select'
import { useWords } from '../../../base/ui/useWords'
import type { Break } from '../../api/breaks/schemas'
import type { ListedUnit } from '../../api/units/schemas'

type BreakPlaceProps = {
  /** Tells the fields of two forms on one screen apart. */
  form: string
  units: readonly ListedUnit[]
  unit: string
  effect: Break['effect']
  onChange: (changes: { unit?: string; effect?: Break['effect'] }) => void
}

/** Of which units a break is, and whether it takes planned days away or leaves them closed. */
export function BreakPlace({ form, units, unit, effect, onChange }: BreakPlaceProps) {
  const { t, name } = useWords()
  return (
    <>
      <Select
        id={`${form}-unit`}
        label={t('youth-app:form.field.unit')}
        value={unit || 'all'}
        onChange={(chosen) => onChange({ unit: chosen === 'all' ? '' : chosen })}
        options={[
          { value: 'all', label: t('youth-app:all-units') },
          ...units.map((one) => ({ value: one.id, label: name(one.name) })),
        ]}
      />
      <RadioCards
        id={`${form}-effect`}
        label={t('planning:breaks.effect-label')}
        value={effect}
        onChange={(chosen) => onChange({ effect: chosen })}
        cards={(['none', 'closed'] as const).map((value) => ({
          value,
          label: t(`planning:breaks.effect-long.${value}`),
          detail: t(`planning:breaks.effect-detail.${value}`),
        }))}
      />
    </>
  )
}
