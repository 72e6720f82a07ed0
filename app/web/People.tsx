import { useAnswer } from '../../base/endpoints/useAnswer'
import { getMunicipalities } from '../../base/municipalities/api/endpoints'
import { PeopleScreen } from '../../base/people/ui/PeopleScreen'

/** People, with today's municipalities to choose from. */
export function People() {
  const municipalities = useAnswer(getMunicipalities, { query: {} })
  return <PeopleScreen municipalities={municipalities.data?.data ?? []} />
}
