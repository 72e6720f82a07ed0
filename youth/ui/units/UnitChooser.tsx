import { Select } from '../../../base/ui/controls/Select'
import { useWords } from '../../../base/ui/useWords'
import type { ListedUnit } from '../../api/units/schemas'

type UnitChooserProps = {
  units: readonly ListedUnit[]
  /** The one that is shown; nothing where all are. */
  unit: string | undefined
  choose: (unit: string | undefined) => void
}

const all = 'all'

/** Of which unit a screen tells, or of all of them; nothing where there is nothing to choose. */
export function UnitChooser({ units, unit, choose }: UnitChooserProps) {
  const { t, name } = useWords()
  if (units.length < 2) return null
  return (
    <Select
      label={t('youth-app:form.field.unit')}
      value={unit ?? all}
      onChange={(chosen) => choose(chosen === all ? undefined : chosen)}
      options={[
        { value: all, label: t('youth-app:all-units') },
        ...units.map((one) => ({ value: one.id, label: name(one.name) })),
      ]}
    />
  )
}
