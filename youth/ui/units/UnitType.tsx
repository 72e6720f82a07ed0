import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Select } from '../../../base/ui/controls/Select'
import { useWords } from '../../../base/ui/useWords'
import { getUnitTypes } from '../../api/units/endpoints'
import type { UnitType as Code } from '../../domain/codes'
import { sentenceCase } from '../sessions/SessionLine'

/** The type of a unit, with the national definition of the one that is chosen under it. */
export function UnitType({ value, onChange }: { value: Code | null; onChange: (type: Code) => void }) {
  const { t, language } = useWords()
  const types = useAnswer(getUnitTypes, {})
  const all = types.data?.data ?? []
  return (
    <Select
      label={t('kept:unit.type')}
      value={value ?? ''}
      placeholder={t('kept:unit.choose-type')}
      hint={all.find(({ code }) => code === value)?.definition[language] ?? t('kept:unit.type-hint')}
      onChange={onChange}
      options={all.map(({ code, name }) => ({ value: code, label: sentenceCase(name[language]) }))}
    />
  )
}
