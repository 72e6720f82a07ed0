import type { ActivityRow } from '../../db/cards/activities'
import type { CardGroupRow } from '../../db/cards/groups'
import { cardAges, cardGenders, numberOf } from '../../domain/cards/codes'
import { momentsOf } from '../../domain/cards/moments'
import { participantRoles } from '../../domain/codes'
import { today } from '../../domain/times'
import type { Activity } from './schemas'

const status = (archived: boolean) => (archived ? ('Archived' as const) : ('Active' as const))

/** Whether nothing more is to come of it: its unit is closed, or the group's last day has been. */
export const isOver = ({ closed_on, ends_on }: Pick<CardGroupRow, 'closed_on' | 'ends_on'>) =>
  closed_on !== null || (ends_on !== null && ends_on < today().toString())

/** A place or a group as cards know it; its name is in the language of its unit. */
export const describeGroup = (group: CardGroupRow) => ({
  groupId: group.number,
  organisationId: Number(group.municipality),
  groupName: group.language === 'sv' ? group.name_sv : group.name_fi,
  groupStatus: status(isOver(group)),
})

/** A session as cards know it. Classes of age that they have no number for are in the total alone. */
export const describeActivity = (row: ActivityRow): Activity => ({
  activityId: row.number,
  organisationId: Number(row.municipality),
  groupId: row.group,
  activityTitle: row.title,
  activityStatus: status(row.closed),
  ...momentsOf(row),
  ...(row.participants === null
    ? {}
    : { totalParticipants: row.participants, participantCounts: row.detail.flatMap(cell) }),
  ...(row.online.length ? { onlineParticipantCounts: row.online } : {}),
  ...(row.staffCount === null
    ? {}
    : {
        staff: { count: row.staffCount, ...(row.staffMinutes === null ? {} : { minutes: row.staffMinutes }) },
      }),
  ...(row.youthMinutes === null ? {} : { youthOrganisedTime: row.youthMinutes }),
})

function cell({ age, gender, role, count }: ActivityRow['detail'][number]) {
  const [ageGroupId, genderId] = [numberOf(cardAges, age), numberOf(cardGenders, gender)]
  if (ageGroupId === undefined || genderId === undefined) return []
  return [{ genderId, ageGroupId, participantRoleId: participantRoles.indexOf(role) + 1, count }]
}
