import type { Me } from '../../base/people/api/schemas'
import { canDo } from '../../base/people/ui/useMe'
import { type SubjectCode, subjectPermission } from '../domain/permissions'

/** The subjects of which the person may do something, in the order in which they are listed. */
export const subjectsOf = (me: Me, ...permissions: Record<SubjectCode, string>[]): SubjectCode[] =>
  (Object.keys(subjectPermission) as SubjectCode[]).filter((code) =>
    permissions.some((permission) => canDo(me, permission[code])),
  )
