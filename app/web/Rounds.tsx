import type { Me } from '../../base/people/api/schemas'
import { RoundsScreen } from '../../collection/ui/rounds/RoundsScreen'
import { useOwnSubjects } from './useOwnSubjects'

/** The rounds of every subject that the person answers for. */
export const Rounds = ({ me }: { me: Me }) => <RoundsScreen me={me} subjects={useOwnSubjects()} />
