import { Select } from '../../../base/ui/controls/Select'
import { useWords } from '../../../base/ui/useWords'
import type { ListedUnit } from '../../api/units/schemas'

type UnitSelectProps = { units: readonly ListedUnit[]; value: string; onChange: (unit: string) => void }

/** Which unit something is of. */
export function UnitSelect({ units, value, onChange }: UnitSelectProps) {
  const { t, name } = useWords()
  return (
    <Select
      label={t('youth-app:form.field.unit')}
      required
      value={value}
      placeholder={t('youth-app:form.choose-unit')}
      onChange={onChange}
      options={units.map((unit) => ({ value: unit.id, label: name(unit.name) }))}
    />
  )
}
