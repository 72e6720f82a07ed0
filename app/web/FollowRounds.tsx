import { ManagedRoundsScreen } from '../../collection/ui/rounds/ManagedRoundsScreen'
import { ProgressScreen } from '../../collection/ui/rounds/ProgressScreen'
import { useOwnSubjects } from './useOwnSubjects'

/** Following rounds of every subject that the person keeps. */
export function FollowRounds({ round }: { round: string | undefined }) {
  const subjects = useOwnSubjects()
  return round ? <ProgressScreen key={round} round={round} /> : <ManagedRoundsScreen subjects={subjects} />
}
