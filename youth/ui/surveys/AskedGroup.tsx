import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Select } from '../../../base/ui/controls/Select'
import { TextField } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'
import { getGroups } from '../../api/groups/endpoints'

/** A group of the structure by its id, or one that is in none by the name that was typed. */
export type ChosenGroup = { id: string; name: string }

type AskedGroupProps = {
  municipality: string
  unit: string
  chosen: ChosenGroup
  onChange: (chosen: ChosenGroup) => void
}

const other = 'other'

/** Which group is asked: one of the unit's, or another by its name. */
export function AskedGroup({ municipality, unit, chosen, onChange }: AskedGroupProps) {
  const { t, name } = useWords()
  const answer = useAnswer(getGroups, municipality ? { query: { municipality } } : null)
  const now = new Date().toISOString().slice(0, 10)
  const groups = (answer.data?.data ?? []).filter(
    (one) => one.unit === unit && (one.id === chosen.id || !one.until || one.until >= now),
  )
  if (!answer.data && !answer.error) return null
  const isOther = !groups.some(({ id }) => id === chosen.id)
  return (
    <>
      {groups.length > 0 && (
        <Select
          label={t('surveys:field.which-group')}
          value={isOther ? (chosen.id === other ? other : '') : chosen.id}
          placeholder={t('surveys:field.choose-group')}
          required
          onChange={(id) => onChange({ id, name: '' })}
          options={[
            ...groups.map((one) => ({ value: one.id, label: name(one.name) })),
            { value: other, label: t('surveys:field.other-group') },
          ]}
        />
      )}
      {(groups.length === 0 || chosen.id === other) && (
        <TextField
          label={t('surveys:field.group')}
          hint={t('surveys:field.group-hint')}
          value={chosen.name}
          onChange={(typed) => onChange({ id: other, name: typed })}
          maxLength={80}
          required
        />
      )}
    </>
  )
}
