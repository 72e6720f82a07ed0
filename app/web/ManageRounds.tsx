import { BuildRoundScreen } from '../../collection/ui/managed/BuildRoundScreen'
import { ManageRoundsScreen } from '../../collection/ui/managed/ManageRoundsScreen'
import { RulesScreen } from '../../collection/ui/rules/RulesScreen'
import { subjects } from '../subjects'

/** Building rounds of every subject that the product asks about. */
export function ManageRounds({ round, rules }: { round?: string | undefined; rules?: true }) {
  if (!round) return <ManageRoundsScreen subjects={subjects} />
  return rules ? <RulesScreen key={round} round={round} /> : <BuildRoundScreen key={round} round={round} />
}
