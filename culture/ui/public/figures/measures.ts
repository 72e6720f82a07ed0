import type { Language } from '../../../../base/language/language'
import type { IndicatorContent } from '../../../../collection/domain/indicator'
import type { DimensionCode } from '../../../../statistics/table'

/** What a measure's numbers are: a quantity, a yes or no as 1 or 0, or a step of a scale. */
export type MeasureKind = 'number' | 'yesNo' | 'scale'

/** A measure of a release: the whole of an indicator, one of its parts, or one option of a choice. */
export type Measure = {
  code: string
  indicator: string
  /** The part or the option; empty for the whole. */
  part: string
  name: Record<Language, string>
  /** Of a part or an option its own name, as it stands under its indicator's. */
  short: Record<Language, string>
  unit: Record<Language, string> | null
  decimals: number
  kind: MeasureKind
  content: IndicatorContent
}

/** The indicator that a measure is of, and its part or option: `CU301:dance`, `CU101.museums`. */
export function splitMeasure(code: string): { indicator: string; part: string } | undefined {
  const [, indicator, part = ''] = /^([A-Z]{2}\d{3})(?:[.:]([a-z0-9-]{1,40}))?$/.exec(code) ?? []
  return indicator === undefined ? undefined : { indicator, part }
}

/** The measures of a release in its own order, each with what its indicator says in it. */
export function measuresOf(
  codes: readonly DimensionCode[],
  contentOf: (indicator: string) => IndicatorContent | undefined,
): Measure[] {
  return codes.flatMap((code) => {
    const split = splitMeasure(code.code)
    const content = split && contentOf(split.indicator)
    if (!split || !content) return []
    const { answer, parts } = content
    const options = answer.type === 'choice' || answer.type === 'choices' ? answer.options : []
    const own = [...parts, ...options].find((one) => one.code === split.part)
    const shortName = own ? inEach(own.name) : code.name
    return [
      {
        ...split,
        code: code.code,
        name: code.name,
        short: shortName,
        unit: code.unit ?? null,
        decimals: code.decimals ?? 0,
        kind: kindOf(content, split.part),
        content,
      },
    ]
  })
}

const inEach = (name: Record<Language, string>): Record<Language, string> => ({
  fi: name.fi,
  sv: name.sv || name.fi,
  en: name.en || name.fi,
})

function kindOf({ answer }: IndicatorContent, part: string): MeasureKind {
  if (answer.type === 'number') return 'number'
  if (answer.type === 'scale') return 'scale'
  return answer.type === 'yesNo' || part ? 'yesNo' : 'number'
}

/** Measures under their indicators, in order. */
export function byIndicator(measures: readonly Measure[]): Map<string, Measure[]> {
  const groups = new Map<string, Measure[]>()
  for (const measure of measures) {
    const group = groups.get(measure.indicator)
    if (group) group.push(measure)
    else groups.set(measure.indicator, [measure])
  }
  return groups
}
