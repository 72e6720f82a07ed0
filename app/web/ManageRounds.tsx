import { BuildRoundScreen } from '../../collection/ui/managed/BuildRoundScreen'
import { ManageRoundsScreen } from '../../collection/ui/managed/ManageRoundsScreen'
import { RulesScreen } from '../../collection/ui/rules/RulesScreen'
import { useOwnSubjects } from './useOwnSubjects'

/** Building rounds of every subject that the person keeps. */
export function ManageRounds({ round, rules }: { round?: string | undefined; rules?: true }) {
  const subjects = useOwnSubjects()
  if (!round) return <ManageRoundsScreen subjects={subjects} />
  return rules ? <RulesScreen key={round} round={round} /> : <BuildRoundScreen key={round} round={round} />
}
