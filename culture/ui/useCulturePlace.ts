import { useAnswer } from '../../base/endpoints/useAnswer'
import type { Words } from '../../base/language/language'
import { getMunicipalities } from '../../base/municipalities/api/endpoints'
import type { Me } from '../../base/people/api/schemas'
import { reachIn } from '../../base/people/ui/useMe'
import { useWords } from '../../base/ui/useWords'
import { getIndicators } from '../../collection/api/definition/indicatorEndpoints'

/** The municipality whose culture a person speaks for. */
export const culturePlaceOf = (me: Me): string =>
  me.grants.find(({ role, municipality }) => role.startsWith('culture-') && municipality)?.municipality ??
  reachIn(me, 'culture.card.write').municipalities[0] ??
  ''

/** What municipalities and indicators are called, in the reader's language; their codes until it is known. */
export function useNames() {
  const { language, name } = useWords()
  const places = useAnswer(getMunicipalities, { query: {} })
  const indicators = useAnswer(getIndicators, { query: { subject: 'culture' } })
  const words = (texts: Pick<Words, 'fi'> & Partial<Words>) => texts[language] || texts.fi
  const listed = (indicators.data?.data ?? []).map((one) => ({ code: one.code, name: words(one.name) }))
  return {
    places: places.data?.data ?? [],
    placeName: (code: string) => {
      const found = places.data?.data.find((one) => one.code === code)
      return found ? name(found.name) : code
    },
    indicators: listed,
    indicatorName: (code: string) => listed.find((one) => one.code === code)?.name ?? code,
  }
}
