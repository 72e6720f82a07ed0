import { dayInFinland } from '../../../../base/language/days'
import { releasedKinds } from '../figures/writeFigure'
import type { DownloadGround } from './downloadGround'
import { type PlainSheet, readable, sheetName } from './plainSheet'

/** The sheet that says what the workbook is, what stands where there is no number, and what each measure means. */
export function aboutSheet({ t, language, subject, release, areas }: DownloadGround): PlainSheet {
  const { number, state, publishedAt, note, quality, example } = release.published
  const kinds = releasedKinds(t)
  const said = (key: string) => t(`collection-public:sheet.${key}`)
  const themes = new Map(subject.themes.map(({ code, name }) => [code, name[language]]))
  const facts: (string | number | null)[][] = [
    ...(example ? [[t('collection-public:example'), t('collection-public:example-long')]] : []),
    [said('release'), `${number} (${t(`collection-public:state.${state}`)})`],
    [said('published'), dayInFinland(publishedAt)],
    [said('areas'), t(`collection-public:areas.${areas}`)],
    [said('note'), note[language]],
    [said('imputation'), quality.imputation[language]],
    [said('breaks'), quality.breaks[language]],
    [said('licence'), 'CC BY 4.0'],
    [said('source'), t('collection-public:footer.licence')],
    ...quality.years.map(({ year, expected, answered, onTime }) => [
      said('response'),
      t('collection-public:sheet.response-of', { year, expected, answered, onTime }),
    ]),
    ...quality.years.flatMap(({ year, answered, accepted }) =>
      accepted === undefined
        ? []
        : [[said('reviewed'), t('collection-public:sheet.reviewed-of', { year, answered, accepted })]],
    ),
    ...quality.years.flatMap(({ year, waiting }) =>
      waiting ? [[said('waiting'), t('collection-public:sheet.waiting-of', { year, count: waiting })]] : [],
    ),
    [said('kinds'), t('collection-public:missing-is-not-zero')],
    ...Object.values(kinds).map((word) => [null, word]),
  ]
  const columns = [
    'measure',
    'name',
    'unit',
    'theme',
    'definition',
    'source-of',
    'limits',
    'valid-from',
    'series-breaks',
  ]
  return {
    name: sheetName(said('about')),
    heads: 0,
    widths: [18, 48, 20, 24, 60, 30, 60, 12, 40],
    rows: [
      ...facts,
      [],
      columns.map(said),
      ...release.measures.map(({ code, name, unit, content }) => [
        code,
        name[language],
        unit?.[language] ?? '',
        themes.get(content.theme) ?? content.theme,
        readable(content.definition, language),
        readable(content.source.name, language),
        readable(content.limits, language),
        content.validFrom,
        content.breaks.map((one) => `${one.year}: ${readable(one.note, language)}`).join(' '),
      ]),
    ],
  }
}
