import { groupBy } from '../../../../base/groupBy'
import type { Language } from '../../../../base/language/language'
import type { DimensionCode } from '../../../../statistics/table'
import type { IndicatorContent } from '../../../domain/indicator'

/** What a measure's numbers are: a quantity, a yes or no as 1 or 0, or a step of a scale. */
export type MeasureKind = 'number' | 'yesNo' | 'scale'

/** A measure of a release: the whole of an indicator, one of its parts, or one option of a choice. */
export type Measure = {
  code: string
  indicator: string
  /** The part; empty for the whole. */
  part: string
  /** Of a choice, one of its options; empty where it is no choice. */
  option: string
  name: Record<Language, string>
  /** The name of its part; of the whole, the indicator's. */
  partName: Record<Language, string>
  /** Of a part or an option its own name, as it stands under its indicator's. */
  short: Record<Language, string>
  unit: Record<Language, string> | null
  decimals: number
  kind: MeasureKind
  content: IndicatorContent
}

/** What a measure is of: `CU101.museums`, and with an option `CU301:dance`, `CU211.museums:own`. */
export function splitMeasure(code: string): Pick<Measure, 'indicator' | 'part' | 'option'> | undefined {
  const [, indicator, part = '', option = ''] =
    /^([A-Z]{2}\d{3})(?:\.([a-z0-9-]{1,40}))?(?::([a-z0-9-]{1,40}))?$/.exec(code) ?? []
  return indicator === undefined ? undefined : { indicator, part, option }
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
    const part = parts.find((one) => one.code === split.part)
    const own = options.find((one) => one.code === split.option) ?? part
    return [
      {
        ...split,
        code: code.code,
        name: code.name,
        partName: inEach(part?.name ?? content.name),
        short: own ? inEach(own.name) : code.name,
        unit: code.unit ?? null,
        decimals: code.decimals ?? 0,
        kind: kindOf(content),
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

/** Of a choice, whether an option is chosen is a yes or no. */
function kindOf({ answer }: IndicatorContent): MeasureKind {
  return answer.type === 'number' || answer.type === 'scale' ? answer.type : 'yesNo'
}

/** Whether a measure is its indicator's whole, and not a part or an option of it. */
export const isWhole = ({ code, indicator }: Measure) => code === indicator

/** The options of a choice that is asked by part, part by part; of any other the measures as they are, together. */
export const byPart = (measures: readonly Measure[]): Measure[][] => [
  ...groupBy(measures, ({ option, part }) => option && part).values(),
]

/** Measures under their indicators, in order. */
export const byIndicator = (measures: readonly Measure[]): Map<string, Measure[]> =>
  groupBy(measures, ({ indicator }) => indicator)
