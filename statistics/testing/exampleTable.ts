import type { Words } from '../../base/language/language'
import type { DimensionCode, PublishedCell, TableDefinition } from '../table'

/** The same text in all three languages, where a test does not look at words. */
export const words = (text: string): Words => ({ fi: text, sv: text, en: text })

const codes = (list: readonly string[]): DimensionCode[] =>
  list.map((code) => ({ code, name: words(`n ${code}`) }))

/** A small table of visits by municipality and month, as tests need it. */
export function exampleTable(
  change: Partial<TableDefinition> & { places?: string[]; months?: string[] } = {},
): TableDefinition {
  const { places = ['049', '638'], months = ['2026-09', '2026-10'], ...rest } = change
  return {
    id: 'visits',
    subject: 'example',
    title: words('Visits'),
    description: words('Visits by month'),
    source: words('Example'),
    licence: 'CC BY 4.0',
    timeUnit: 'month',
    dimensions: [
      { code: 'municipality', role: 'place', name: words('Municipality'), codes: codes(places) },
      { code: 'month', role: 'time', name: words('Month'), codes: codes(months) },
      {
        code: 'measure',
        role: 'measure',
        name: words('Measure'),
        codes: [{ code: 'visits', name: words('Visits'), unit: words('times'), decimals: 0 }],
      },
    ],
    ...rest,
  }
}

/** One cell of the example table with a value. */
export const visits = (place: string, period: string, value: number): PublishedCell => ({
  place,
  period,
  measure: 'visits',
  cell: { kind: 'value', value },
})
