import { writeDate, writeNumber } from '../../base/language/language'
import type { UnitRow } from '../../youth/db/units/units'
import { makeUnit } from '../../youth/domain/import/mapping/mapping'
import type { Preview } from '../../youth/domain/import/preview'
import type { RowPlace } from '../../youth/domain/import/rows/readRows'
import { reasonSentence } from '../../youth/domain/import/rows/reason'
import { translate } from '../words'

const t = translate('en')
const number = (value: number) => writeNumber('en', value)
const placeOf = ({ tab, row }: RowPlace) => (tab ? `${tab}, row ${row}` : `row ${row}`)

/** What an operator reads before saying yes: how the sheet is understood, and what becomes of its rows. */
export function writePreview(
  preview: Preview,
  { file, kind, units }: { file: string; kind: string; units: readonly UnitRow[] },
): string {
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.name_fi ?? id
  return [
    `${file}: ${kind}`,
    '',
    ...table([['Heading', 'Meaning'], ...preview.columns.map(({ heading, means }) => [heading, means])]),
    ...section(
      'Forms of work',
      preview.forms.map(({ word, form }) => [word, form ?? 'not known: give it a form in the mapping']),
    ),
    ...section(
      'Environments',
      preview.environments.map(({ word, environment }) => [word, environment ?? 'not known']),
    ),
    ...section(
      'Tags',
      preview.tags.map(({ word, tag }) => [word, tag ?? 'not known: give it a tag in the mapping, or none']),
    ),
    ...section(
      'Units',
      preview.units.map(({ name, unit }) => [
        name,
        unit === null ? unknownUnit : unit === makeUnit ? 'is made with its first session' : nameOf(unit),
      ]),
    ),
    '',
    ...counts(preview),
    ...preview.refused.map(
      (refused) =>
        `  ${placeOf(refused)}: ${refused.reasons.map((reason) => reasonSentence(t, reason)).join(' ')}`,
    ),
    ...unusual(preview),
    ...leftAlone(preview, nameOf),
  ].join('\n')
}

const unusual = ({ unusual: rows }: Preview): string[] => [
  ...(rows.length ? ['', 'Numbers to check; they are recorded as they stand:'] : []),
  ...rows.map((row) => `  ${placeOf(row)}: ${number(row.count)}`),
]

const unknownUnit = 'not known: --make-units makes it, or name a unit in the mapping'

function counts({ counts, participations, period, sums, leftTabs }: Preview): string[] {
  const days = period ? `, ${writeDate('fi', period.from)}–${writeDate('fi', period.to)}` : ''
  const beside = [
    counts.cancelled ? `${number(counts.cancelled)} of them cancelled` : '',
    counts.closed ? `${number(counts.closed)} of them closed` : '',
  ].filter(Boolean)
  const skipped = [
    counts.totals ? `${number(counts.totals)} rows that sum up others` : '',
    counts.titles ? `${number(counts.titles)} titles` : '',
    counts.days ? `${number(counts.days)} days with nothing beside them` : '',
  ].filter(Boolean)
  return [
    `To be recorded: ${number(counts.new)} sessions, ${number(participations)} participations${days}${beside.map((one) => `; ${one}`).join('')}`,
    ...(counts.noted
      ? [
          `One-to-one work and counselling whose notes and tags stay in the sheet: ${number(counts.noted)} rows`,
        ]
      : []),
    ...(counts.there ? [`There already: ${number(counts.there)}`] : []),
    ...(skipped.length ? [`Passed over: ${skipped.join(', ')}`] : []),
    ...(sums.agreeing ? [`Sums of the sheet that agree with its rows: ${number(sums.agreeing)}`] : []),
    ...sums.differing.map(
      (sum) =>
        `  ${placeOf(sum)}: the sum says ${number(sum.said)}, the rows above come to ${number(sum.counted)}`,
    ),
    ...(leftTabs.length ? [`Tabs without known headings, not read: ${leftTabs.join(', ')}`] : []),
    `Refused: ${number(counts.refused)} rows`,
  ]
}

const why = {
  differs: 'already there, and differs: correct it in the app',
  deleted: 'was recorded before and deleted since',
  locked: 'its month is locked',
}

function leftAlone({ counts, leftAlone }: Preview, nameOf: (id: string) => string): string[] {
  const all = counts.differs + counts.deleted + counts.locked
  if (!all) return []
  return [
    `Left alone: ${number(all)} rows`,
    ...leftAlone.map((row) => {
      return `  ${placeOf(row)}: ${writeDate('fi', row.date)}, ${nameOf(row.unit)}: ${why[row.outcome]}`
    }),
  ]
}

const section = (title: string, rows: string[][]) => (rows.length ? ['', title, ...table(rows, '  ')] : [])

function table(rows: readonly string[][], margin = ''): string[] {
  const width = Math.max(...rows.map(([first = '']) => first.length))
  return rows.map(([first = '', second = '']) => `${margin}${first.padEnd(width)}  ${second}`)
}
