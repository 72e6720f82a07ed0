import type { Formula } from '../formula'
import type { Indicator } from '../indicator'
import { figuresOf, type PlaceValues } from './calculate'
import { compute, type Figure, type Why } from './figure'
import { areasThatGiveAway } from './giveAway'
import { refsOfFormula } from './leaves'

/** How many of the municipalities that an area's figure is for are in it. Those it does not apply to are not counted. */
export type Coverage = { have: number; of: number }
export type AreaFigure = { figure: Figure; coverage: Coverage }

/** What one municipality brings into its area: two sums whose quotient, or the first of them, is the area's figure. */
type Share = { over: number; under: number }
type Member = { public: Figure; share: Share | undefined }

/**
 * The figures of areas from those of their municipalities.
 *
 * - A sum adds up those that there are, and the coverage says how many of how many: a municipality that did not answer
 *   is no nought in it, and a whole land does not lose its figure for one municipality. A ratio divides the sum of what
 *   is divided by the sum of what divides, over the municipalities that have both; a weighted mean likewise.
 * - What another municipality reports is in that one's figure. Of who does not report it only the inhabitants count, in
 *   the divisor, so that what is reported for two is divided by both.
 * - Confidential figures count in an area's figure, and are not shown by it: where the areas together would tell one of
 *   them, by any differences, areas are suppressed until none does. Larger areas keep their figure first.
 * - An indicator that is not added up has no figures of areas.
 * - Where no municipality has inhabitants to divide by, that is the reason, and not that nobody answered.
 * @param ref the value, or the calculated indicator, by written ref
 * @param areas the municipalities of each area in the year
 */
export function aggregate(
  ref: string,
  indicators: readonly Indicator[],
  places: ReadonlyMap<string, PlaceValues>,
  areas: ReadonlyMap<string, readonly string[]>,
): Map<string, AreaFigure> {
  const indicator = indicators.find(({ code }) => code === ref.split('.')[0])
  if (!indicator || indicator.content.aggregation.way === 'none') return new Map()
  const members = new Map(
    [...places].map(([code, place]) => [code, memberOf(ref, indicator, indicators, place)] as const),
  )
  const isMean =
    indicator.content.formula?.is === 'ratio' || indicator.content.aggregation.way === 'weightedMean'
  const hidden = new Set([...members].flatMap(([code, member]) => (isHidden(member) ? [code] : [])))
  const giveAway = areasThatGiveAway(
    hidden.size
      ? [...areas].map(([area, codes]) => ({ area, codes: codes.filter((code) => hidden.has(code)) }))
      : [],
  )
  return new Map(
    [...areas].map(([area, codes]) => {
      const found = put(
        ref,
        codes.map((code) => members.get(code) ?? unknown(ref)),
        isMean,
      )
      if (!giveAway.has(area)) return [area, found]
      return [area, { ...found, figure: { kind: 'suppressed', why: { ref, kind: 'suppressed' } } }]
    }),
  )
}

const unknown = (ref: string): Member => ({
  public: { kind: 'missing', why: { ref, kind: 'missing' } },
  share: undefined,
})
const isHidden = (member: Member) => member.public.kind === 'suppressed' && member.share !== undefined

function memberOf(
  ref: string,
  { content }: Indicator,
  indicators: readonly Indicator[],
  place: PlaceValues,
): Member {
  const seen = readerOf(indicators, place, 'public')(ref)
  const read = readerOf(indicators, place, 'all')
  const value = read(ref)
  const [over, under] = sidesOf(value, content.formula, content.aggregation, read)
  if (isOfInhabitantsElsewhere(content.formula, over, place) && under?.kind === 'value')
    return { public: seen, share: { over: 0, under: under.value } }
  const has = value.kind === 'value' || (content.formula?.is === 'ratio' && under?.kind === 'value')
  const share =
    has && over?.kind === 'value' && under?.kind === 'value'
      ? { over: over.value, under: under.value }
      : undefined
  // Whoever has no figure that counts here has nothing to hide either.
  return { public: seen.kind === 'value' && !share ? unknown(ref).public : seen, share }
}

/** The reader of a place, made once: a release asks each place for every measure. */
function readerOf(indicators: readonly Indicator[], place: PlaceValues, sees: 'public' | 'all') {
  const known = readers[sees].get(place)
  if (known?.indicators === indicators) return known.read
  const read = figuresOf(indicators, place, sees)
  readers[sees].set(place, { indicators, read })
  return read
}
type Reader = { indicators: readonly Indicator[]; read: ReturnType<typeof figuresOf> }
const readers = {
  public: new WeakMap<PlaceValues, Reader>(),
  all: new WeakMap<PlaceValues, Reader>(),
}

/** Whether inhabitants stand in the divisor of what another municipality reports. */
const isOfInhabitantsElsewhere = (formula: Formula | undefined, over: Figure, place: PlaceValues): boolean =>
  formula?.is === 'ratio' &&
  formula.to.is === 'population' &&
  over.kind === 'notApplicable' &&
  refsOfFormula(formula.of).some((leaf) => place.elsewhere?.(leaf))

const one: Figure = { kind: 'value', value: 1 }

function sidesOf(
  value: Figure,
  formula: Formula | undefined,
  aggregation: Indicator['content']['aggregation'],
  read: (ref: string) => Figure,
): [Figure, Figure] {
  if (formula?.is === 'ratio') {
    const [of, to] = [compute(formula.of, read), compute(formula.to, read)]
    return [of.kind === 'value' ? { ...of, value: of.value * formula.times } : of, to]
  }
  if (aggregation.way !== 'weightedMean') return [value, one]
  const weight = read(aggregation.weight)
  if (value.kind !== 'value' || weight.kind !== 'value') return [value, weight]
  return [{ kind: 'value', value: value.value * weight.value }, weight]
}

function put(ref: string, members: readonly Member[], isMean: boolean): AreaFigure {
  let [of, have, over, under] = [0, 0, 0, 0]
  for (const { public: seen, share } of members) {
    if (seen.kind !== 'notApplicable') of++
    if (!share) continue
    if (seen.kind !== 'notApplicable') have++
    over += share.over
    under += share.under
  }
  const coverage = { have, of }
  const nothing = (kind: 'missing' | 'notApplicable', why: Why['kind'] = kind): AreaFigure => ({
    figure: { kind, why: { ref, kind: why } },
    coverage,
  })
  if (!have) {
    const undivided = members.find(
      ({ public: seen }) => seen.kind !== 'value' && seen.why.ref === 'population',
    )
    if (of && undivided?.public.kind === 'missing') return { figure: undivided.public, coverage }
    return nothing(members.length && !of ? 'notApplicable' : 'missing')
  }
  if (!isMean) return { figure: { kind: 'value', value: withoutNoise(over) }, coverage }
  if (withoutNoise(under) === 0) return nothing('missing', 'zero')
  return { figure: { kind: 'value', value: withoutNoise(over) / withoutNoise(under) }, coverage }
}

/** Tenths do not add up in binary: what is said of 483.9 is not 483.90000000000015. */
const withoutNoise = (sum: number) => Number(sum.toPrecision(12))
