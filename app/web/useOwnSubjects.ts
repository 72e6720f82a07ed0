import { canDo, useMe } from '../../base/people/ui/useMe'
import { subjectPermission } from '../../collection/domain/permissions'
import { subjects } from '../subjects'

/** The subjects that the person's roles speak for: another's rounds would only be refused. */
export function useOwnSubjects(): typeof subjects {
  const { me } = useMe()
  return subjects.filter(({ code }) => me && canDo(me, subjectPermission[code]))
}
