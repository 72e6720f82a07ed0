import { Select } from '../../ui/controls/Select'
import { useWords } from '../../ui/useWords'

const national = [
  'administrator',
  'culture-reviewer',
  'analyst',
  'steering-member',
  'working-group-member',
  'youth-steering-member',
  'youth-working-group-member',
  'content-editor',
  'national-team',
]
const municipal = ['youth-worker', 'youth-manager', 'culture-respondent', 'culture-approver']

export type Places = readonly { code: string; name: { fi: string; sv: string } }[]
/** The municipality is empty until it is chosen, and stays so for a role of the whole country. */
export type RoleDraft = { role: string; municipality: string }

export const firstRole: RoleDraft = { role: 'youth-worker', municipality: '' }

/** What is sent of a draft: a role of the whole country has no municipality. */
export const roleOf = ({ role, municipality }: RoleDraft) => ({
  role,
  ...(municipal.includes(role) ? { municipality } : {}),
})

type RoleFieldsProps = {
  draft: RoleDraft
  change: (changes: Partial<RoleDraft>) => void
  municipalities: Places
}

/** Which role, and where. */
export function RoleFields({ draft, change, municipalities }: RoleFieldsProps) {
  const { t, name } = useWords()
  return (
    <>
      <Select
        label={t('people:role-label')}
        value={draft.role}
        onChange={(role) => change({ role })}
        options={[...municipal, ...national].map((role) => ({
          value: role,
          label: t(`people:role.${role}`),
        }))}
      />
      {municipal.includes(draft.role) && (
        <Select
          label={t('people:municipality')}
          required
          value={draft.municipality}
          placeholder={t('people:choose-municipality')}
          onChange={(municipality) => change({ municipality })}
          options={municipalities.map((municipality) => ({
            value: municipality.code,
            label: name(municipality.name),
          }))}
        />
      )}
    </>
  )
}
