import type { IndicatorContent } from '../../collection/domain/indicator'
import { yearlyIndicators } from '../../youth/domain/yearly/yearlyIndicators'
import { demoMunicipalities } from '../municipalities/demoMunicipalities'
import { randomOf } from '../random'
import { choices, type Invented, number } from './invented'
import type { culturePlaces } from './places'

type Places = ReturnType<typeof culturePlaces>

/** What one more of a unit is found beside: inhabitants to a person-year, to an event, to a euro. */
const inhabitantsTo: Partial<Record<string, number>> = { personYears: 4500, count: 900, eur: 0.4 }

/** What the municipalities of the demo answered to the yearly form of youth work a year before. Invented, sized by inhabitants. */
export function inventYearlyAnswers(places: Places, year: number, seed: string): Invented[] {
  const asked = yearlyIndicators.filter(({ content }) => content.source.kind === 'asked')
  const taking = new Set(demoMunicipalities.map(({ code }) => code))
  return places
    .filter(({ code }) => taking.has(code))
    .flatMap(({ code: municipality, population }) =>
      asked.flatMap(({ code, content }) =>
        answersTo(code, content, population, `${seed} ${municipality} yearly ${year} ${code}`).map(
          ({ ref, value }) => ({ municipality, ref, value, comment: '' }),
        ),
      ),
    )
}

function answersTo(code: string, content: IndicatorContent, population: number, seed: string) {
  const random = randomOf(seed)
  const { answer, parts, partsAddUp } = content
  const refs = parts.map((part) => `${code}.${part.code}`)
  switch (answer.type) {
    case 'number': {
      const size = population / (inhabitantsTo[answer.unit] ?? 40)
      const rounded = (value: number) => Math.round(value * 10 ** answer.decimals) / 10 ** answer.decimals
      // The first part is the largest, as municipal youth work is of its staff.
      const shares = refs.map((ref, at) => ({
        ref,
        value: rounded(((size / (at + 1)) * random.between(60, 110)) / 100),
      }))
      const whole = partsAddUp ? shares.reduce((sum, { value }) => sum + value, 0) : size
      return [{ ref: code, value: rounded(whole) }, ...shares].map(({ ref, value }) => ({
        ref,
        value: number(value),
      }))
    }
    case 'yesNo':
      return (refs.length ? refs : [code]).map((ref, at) => ({ ref, value: number(at ? 0 : 1) }))
    case 'scale':
      return (refs.length ? refs : [code]).map((ref) => ({
        ref,
        value: number(random.between(Math.min(answer.from + 1, answer.to), answer.to)),
      }))
    case 'choice':
    case 'choices':
      return [{ ref: code, value: choices(answer.options[0]?.code ?? '') }]
  }
}
