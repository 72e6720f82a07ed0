import type { SheetCell } from '../../../../base/sheets/sheet'
import { type Environment, maxTags, type tags } from '../../codes'
import { notesBesideTally, withoutNotes } from '../../sessions/formFields'
import type { Session } from '../../sessions/session'
import type { Mapping } from '../mapping/mapping'
import { noTag } from '../mapping/meanings'
import { normalise } from '../mapping/normalise'
import { environmentOfWord, formOfWord, languageOfWord, tagOfWord, wordsIn } from '../mapping/words'
import { type CellReader, cellReader } from './cellReader'
import type { Columns } from './columns'
import { readAttendance } from './participants'
import type { Reason } from './reason'
import type { RowUnit } from './unitsOfRows'
import { readClock, readCount, readDay, readHours, readTimes } from './values'

/** What the rows of a table are read by. */
export type RowGround = {
  mapping: Mapping
  columns: Columns
  unitOf: (name: string | null) => RowUnit | { trouble: string }
}

export type ReadRow =
  | { session: Session; unit: RowUnit /** Whether it says more than a tally takes. */; isNoted: boolean }
  | { reasons: Reason[] }

/** What a row says, as the record of a session would be sent, or everything in it that cannot be read. */
export function readRow(cells: readonly SheetCell[], { mapping, columns, unitOf }: RowGround): ReadRow {
  const row = cellReader(cells, columns)
  const when = readWhen(row, mapping)
  const unit = unitOf(row.text('unit') || null)
  if ('trouble' in unit) row.complain(unit.trouble, 'unit')
  const form = readForm(row, mapping)
  const environment = readEnvironment(row, mapping)
  const about = readTags(row, mapping, columns)
  const language = readLanguage(row)
  const partners = wordsIn(row.text('partners'))
  const note = columns
    .all('note')
    .map((place) => row.text('note', place))
    .filter(Boolean)
    .join('\n')
  const { total, detail, exception } = readAttendance(row, columns, note)
  const people = { new: row.take('new', readCount), unique: row.take('unique', readCount) }
  const staff = row.take('staff', readCount)
  const staffMinutes = row.take('staff hours', readHours)
  const volunteers = row.take('volunteers', readCount)
  const youthOrganisedMinutes = row.take('youth hours', readHours)
  const { date, start, end } = when
  if (row.reasons.length || 'trouble' in unit || !date || !start || !end || !form)
    return { reasons: row.reasons }
  const session: Session = {
    unit: unit.id,
    form,
    date,
    start,
    end,
    ...given({ endDate: when.endDate, exception }),
    // A zero beside "cancelled" is no count.
    ...(total === null || (exception && !total) ? {} : { participants: { total, detail, ...given(people) } }),
    environment: environment ?? (unit.environment as Environment),
    ...given({ youthOrganisedMinutes }),
    ...(staff === null ? {} : { staff: { count: staff, ...given({ minutes: staffMinutes }) } }),
    ...(volunteers === null ? {} : { volunteers: { count: volunteers } }),
    ...given({ language }),
    ...(about.length ? { tags: about } : {}),
    ...(partners.length ? { partners } : {}),
    reflection: note,
  }
  return { unit, session: withoutNotes(session), isNoted: notesBesideTally(session).length > 0 }
}

/** The day and the clocks; an end that is not written follows from the hours. */
function readWhen(row: CellReader, { otherwise }: Mapping) {
  const date = row.need('date', row.take('date', readDay))
  const endDate = row.take('end date', readDay)
  const times = row.take('times', readTimes)
  const start = row.need('start', times?.start ?? row.take('start', readClock) ?? otherwise.start, 'times')
  const hours = row.take('hours', readHours)
  const written = times?.end ?? row.take('end', readClock)
  const counted = start && hours && hours < 24 * 60 ? laterBy(start, hours) : null
  const end = row.need('end', written ?? counted ?? otherwise.end, 'times', 'hours', 'start')
  return { date, endDate, start, end }
}

function laterBy(clock: string, minutes: number): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  const later = (hour * 60 + minute + minutes) % (24 * 60)
  return `${String(Math.floor(later / 60)).padStart(2, '0')}:${String(later % 60).padStart(2, '0')}`
}

function readForm(row: CellReader, { forms, otherwise }: Mapping) {
  const word = row.text('form')
  if (!word) return row.need('form', otherwise.form)
  const form = forms.find((one) => normalise(one.word) === normalise(word))?.form ?? formOfWord(word)
  if (!form) row.complain('unknown-form', 'form')
  return form
}

function readEnvironment(row: CellReader, { environments }: Mapping) {
  const word = row.text('environment')
  if (!word) return null
  const known = environments.find((one) => normalise(one.word) === normalise(word))?.environment
  const environment = known ?? environmentOfWord(word)
  if (!environment) row.complain('unknown-environment', 'environment')
  return environment
}

/** What it was about: each word is a tag or known to be none. A word that nobody knows is told, and nothing is lost unsaid. */
function readTags(row: CellReader, { tags: known = [] }: Mapping, columns: Columns) {
  const found = new Set<(typeof tags)[number]>()
  for (const place of columns.all('tags')) {
    for (const word of wordsIn(row.text('tags', place))) {
      const tag = known.find((one) => normalise(one.word) === normalise(word))?.tag ?? tagOfWord(word)
      if (!tag) row.complain('unknown-tag', 'tags', place)
      else if (tag !== noTag) found.add(tag)
    }
  }
  if (found.size > maxTags) row.complain('too-many-tags', 'tags')
  return [...found]
}

function readLanguage(row: CellReader) {
  const word = row.text('language')
  if (!word) return null
  const language = languageOfWord(word)
  if (!language) row.complain('unknown-language', 'language')
  return language ?? null
}

/** The fields that have a value. */
const given = <T extends Record<string, unknown>>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }
