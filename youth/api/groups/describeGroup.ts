import type { GroupRow } from '../../db/groups/groups'
import type { ListedGroup } from './schemas'

/** A group as it is sent out. */
export const describeGroup = (group: GroupRow): ListedGroup => ({
  id: group.id,
  municipality: group.municipality,
  unit: group.unit,
  name: { fi: group.name_fi, sv: group.name_sv },
  needs: group.needs,
  goals: group.goals,
  outcome: group.outcome,
  partners: group.partners,
  from: group.starts_on,
  until: group.ends_on,
  members: group.members,
  version: group.version,
})
