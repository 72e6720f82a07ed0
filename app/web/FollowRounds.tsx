import { ManagedRoundsScreen } from '../../collection/ui/rounds/ManagedRoundsScreen'
import { ProgressScreen } from '../../collection/ui/rounds/ProgressScreen'
import { subjects } from '../subjects'

/** Following rounds of every subject that the product asks about. */
export const FollowRounds = ({ round }: { round: string | undefined }) =>
  round ? <ProgressScreen key={round} round={round} /> : <ManagedRoundsScreen subjects={subjects} />
