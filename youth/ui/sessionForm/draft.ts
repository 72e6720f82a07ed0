import type { StoredSession } from '../../api/sessions/schemas'
import type { Age, Gender, YouthPart } from '../../domain/codes'
import type { FormField } from '../../domain/sessions/formFields'
import type { Session } from '../../domain/sessions/session'
import { beyondForm, takenOf } from './ofForm'

export type Held = 'held' | 'no-visitors' | 'cancelled' | 'closed'
export type Detail = Partial<Record<`${Age} ${Gender}`, number>>

/**
 * What the form holds while it is filled in. NaN is an empty number: nothing was counted, which is not zero. An empty
 * total follows the ages; a typed one stands.
 */
export type Draft = {
  unit: string
  group: string | undefined
  form: Session['form']
  environment: Session['environment'] | ''
  date: string | undefined
  start: string | undefined
  end: string | undefined
  endDate: string | undefined
  held: Held
  total: number
  by: 'total' | 'age' | 'age-gender'
  detail: Detail
  youthPart: YouthPart | undefined
  youthMinutes: number
  staffCount: number
  staffMinutes: number
  tags: NonNullable<Session['tags']>
  reflection: string
  /** What the record holds besides the form's own fields; sent back as it was. */
  rest: Partial<Session>
  /** What of it the record's own form of work does not ask. */
  beyond?: readonly FormField[]
}

export const emptyDraft = (
  unit: { id: string; environment: Session['environment'] } | undefined,
  date: string,
): Draft => ({
  unit: unit?.id ?? '',
  group: undefined,
  form: 'open',
  environment: unit?.environment ?? '',
  date,
  start: '17:00',
  end: '21:00',
  endDate: undefined,
  held: 'held',
  total: Number.NaN,
  by: 'total',
  detail: {},
  youthPart: undefined,
  youthMinutes: Number.NaN,
  staffCount: Number.NaN,
  staffMinutes: Number.NaN,
  tags: [],
  reflection: '',
  rest: {},
})

/**
 * What is said in a field that is none of the form's own. What was not said is left out, so that the record is the one
 * that was opened.
 */
export const saying = ({ rest }: Draft, said: Partial<Session>): Pick<Draft, 'rest'> => ({
  rest: Object.fromEntries(
    Object.entries({ ...rest, ...said }).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ),
})

const numberOr = (value: number | undefined) => value ?? Number.NaN

/** The draft of a stored session. Cells of a role other than participant stay as they are, beside the form. */
export function draftOf(stored: StoredSession): Draft {
  const session = stored as unknown as Session & { participants?: { total: number } }
  const cells = session.participants?.detail ?? []
  const plain = cells.filter((cell) => (cell.role ?? 'participant') === 'participant')
  const detail: Detail = {}
  for (const { age, gender = 'unspecified', count } of plain) detail[`${age} ${gender}`] = count
  const withGender = plain.some(({ gender }) => gender && gender !== 'unspecified')
  const rest = restOf(
    session,
    cells.filter((cell) => !plain.includes(cell)),
  )
  return {
    unit: session.unit,
    group: session.group,
    form: session.form,
    environment: session.environment ?? '',
    date: session.date,
    start: session.start,
    end: session.end,
    endDate: session.endDate,
    held: session.exception ?? 'held',
    total: wasCountedWhole(session.participants) ? Number.NaN : numberOr(session.participants?.total),
    by: withGender ? 'age-gender' : plain.length ? 'age' : 'total',
    detail,
    youthPart: session.youthPart,
    youthMinutes: numberOr(session.youthOrganisedMinutes),
    staffCount: numberOr(session.staff?.count),
    staffMinutes: numberOr(session.staff?.minutes),
    tags: session.tags ?? [],
    reflection: session.reflection ?? '',
    rest,
    beyond: beyondForm(session.form, rest),
  }
}

/** Whether the detail is of everyone, so that the total is what it adds up to. */
const wasCountedWhole = (people: (Session['participants'] & { total: number }) | undefined): boolean =>
  Boolean(people?.detail?.length) &&
  people?.detail?.every((cell) => (cell.role ?? 'participant') === 'participant') === true &&
  people.detail.reduce((sum, { count }) => sum + count, 0) === people.total

type Cells = NonNullable<NonNullable<Session['participants']>['detail']>

function restOf(session: Session, otherRoles: Cells): Partial<Session> {
  const {
    provider,
    language,
    youthOrganisers,
    volunteers,
    partners,
    localTags,
    goals,
    rating,
    cost,
    activeMinutes,
    area,
    contacts,
    durations,
    initiatives,
    answers,
    codes,
    participants,
  } = session
  const kept = {
    provider,
    language,
    youthOrganisers,
    volunteers,
    partners,
    localTags,
    goals,
    rating,
    cost,
    activeMinutes,
    area,
    contacts,
    durations,
    initiatives,
    answers,
    codes,
  }
  const people = { new: participants?.new, unique: participants?.unique, online: participants?.online }
  return {
    ...(Object.fromEntries(
      Object.entries(kept).filter(([, value]) => value !== undefined),
    ) as Partial<Session>),
    ...(participants
      ? {
          participants: {
            total: participants.total,
            ...(otherRoles.length ? { detail: otherRoles } : {}),
            ...(Object.fromEntries(
              Object.entries(people).filter(([, value]) => value !== undefined),
            ) as object),
          },
        }
      : {}),
  }
}

export const detailSum = (detail: Detail): number =>
  Object.values(detail).reduce((sum, count) => sum + (count || 0), 0)

/** How many took part as the form stands: what was typed, or the detail where that is more. */
export function totalOf(draft: Draft): number {
  if (draft.held !== 'held') return 0
  const detail = draft.by === 'total' ? 0 : detailSum(draft.detail)
  const { rest } = takenOf(draft)
  // Peer leaders, young organisers and adults took part too, beside those whose ages were counted.
  const all = detail + sumOf(rest.participants?.detail)
  if (!Number.isNaN(draft.total)) return Math.max(draft.total, all)
  if (detail > 0) return all
  // Those who were in contact or online are who took part: nobody need count them twice.
  const inContact = sumOf(rest.contacts)
  return inContact > 0 ? inContact : wasOnline(rest) ? 0 : Number.NaN
}

const sumOf = (list: readonly { count: number }[] | undefined): number =>
  (list ?? []).reduce((sum, { count }) => sum + count, 0)

const wasOnline = (rest: Draft['rest']): boolean =>
  (rest.participants?.online ?? []).some(({ active = 0, passive = 0 }) => active + passive > 0)

const given = <K extends string>(key: K, value: number) =>
  Number.isNaN(value) ? {} : ({ [key]: value } as Record<K, number>)

/** The record to send, of what its form of work takes, or the fields that are still missing. */
export function sessionOf(
  filled: Draft,
): { session: Session } | { missing: ('unit' | 'date' | 'start' | 'end' | 'participants.total')[] } {
  const draft = takenOf(filled)
  const missing = (['unit', 'date', 'start', 'end'] as const).filter((field) => !draft[field])
  const total = totalOf(draft)
  const held = draft.held === 'held'
  if (missing.length || (held && Number.isNaN(total))) {
    return {
      missing: [...missing, ...(held && Number.isNaN(total) ? (['participants.total'] as const) : [])],
    }
  }
  const { participants: otherPeople, ...rest } = draft.rest
  const detail = draft.by === 'total' ? [] : cellsOf(draft.detail)
  const session: Session = {
    ...rest,
    unit: draft.unit,
    ...(draft.group ? { group: draft.group } : {}),
    form: draft.form,
    date: draft.date ?? '',
    start: draft.start ?? '',
    end: draft.end ?? '',
    ...(draft.endDate ? { endDate: draft.endDate } : { activeMinutes: undefined }),
    ...(held ? {} : { exception: draft.held as 'cancelled' }),
    ...(held
      ? {
          participants: {
            ...otherPeople,
            total,
            ...(detail.length || otherPeople?.detail
              ? { detail: [...detail, ...(otherPeople?.detail ?? [])] }
              : {}),
          },
        }
      : {}),
    ...(draft.environment ? { environment: draft.environment } : {}),
    ...(draft.youthPart ? { youthPart: draft.youthPart } : {}),
    ...given('youthOrganisedMinutes', draft.youthMinutes),
    ...(Number.isNaN(draft.staffCount)
      ? {}
      : { staff: { count: draft.staffCount, ...given('minutes', draft.staffMinutes) } }),
    ...(draft.tags.length ? { tags: draft.tags } : {}),
    reflection: draft.reflection,
  }
  return { session }
}

function cellsOf(detail: Detail): Cells {
  return Object.entries(detail)
    .filter(([, count]) => count > 0)
    .map(([cell, count]) => {
      const [age, gender] = cell.split(' ') as [Age, Gender]
      return { age, gender, count }
    })
}
