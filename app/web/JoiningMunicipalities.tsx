import { useAnswer } from '../../base/endpoints/useAnswer'
import { getMunicipalities } from '../../base/municipalities/api/endpoints'
import { JoiningsScreen } from '../../youth/ui/joining/JoiningsScreen'

/** Municipalities on their way in, every one of today among them. */
export function JoiningMunicipalities() {
  const municipalities = useAnswer(getMunicipalities, { query: {} })
  return <JoiningsScreen municipalities={municipalities.data?.data ?? []} />
}
