import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Select } from '../../../base/ui/controls/Select'
import { useWords } from '../../../base/ui/useWords'
import { getGroups } from '../../api/groups/endpoints'

type GroupSelectProps = {
  municipality: string
  unit: string
  value: string
  problem: string | undefined
  onChange: (group: string) => void
}

/** The group of a session or a plan: of those of its unit. Nothing where the unit has none. */
export function GroupSelect({ municipality, unit, value, problem, onChange }: GroupSelectProps) {
  const { t, name } = useWords()
  const answer = useAnswer(getGroups, municipality ? { query: { municipality } } : null)
  const groups = (answer.data?.data ?? []).filter((one) => one.unit === unit || one.id === value)
  if (!groups.length) return null
  return (
    <Select
      id="group"
      label={t('plans:field.group')}
      optional={t('ui:optional')}
      value={value || 'none'}
      problem={problem}
      onChange={(chosen) => onChange(chosen === 'none' ? '' : chosen)}
      options={[
        { value: 'none', label: t('plans:groups.none') },
        ...groups.map((one) => ({ value: one.id, label: name(one.name) })),
      ]}
    />
  )
}
