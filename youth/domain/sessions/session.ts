import * as z from 'zod/mini'
import { clock, count, day, text, uuid } from '../../../base/problems/fields'
import type { FieldProblem } from '../../../base/problems/problem'
import { listedCode } from '../codeLists/listedCode'
import {
  activityLanguages,
  ages,
  channels,
  coarseAges,
  codesVersion,
  contactLengths,
  contactWays,
  everyAge,
  exceptions,
  forms,
  genders,
  goalOutcomes,
  maxTags,
  mostQuestions,
  participantRoles,
  providers,
  tags,
  youthParts,
} from '../codes'
import { notesBesideTally, withoutNotes } from './formFields'

const people = () => count(100_000)
const minutes = () => count(100_000)

/** One cell of the sparse age × gender table. */
const DetailCell = z.strictObject({
  age: z.enum(everyAge),
  gender: z._default(z.enum(genders), 'unspecified'),
  role: z._default(z.enum(participantRoles), 'participant'),
  count: people(),
})
export type DetailCell = z.output<typeof DetailCell>

/** The record of one session as it is sent. Seven fields are required; who recorded it is known from the sign-in. */
export const Session = z.strictObject({
  unit: uuid(),
  /** The group that it was a session of. */
  group: z.optional(uuid()),
  form: z.enum(forms),
  date: day(),
  start: clock(),
  end: clock(),
  endDate: z.optional(day()),
  exception: z.optional(z.enum(exceptions)),
  participants: z.optional(
    z.strictObject({
      total: people(),
      detail: z.optional(z.array(DetailCell).check(z.maxLength(200))),
      new: z.optional(people()),
      unique: z.optional(people()),
      online: z.optional(
        z
          .array(
            z.strictObject({
              channel: z.enum(channels),
              active: z._default(people(), 0),
              passive: z._default(people(), 0),
            }),
          )
          .check(z.maxLength(channels.length)),
      ),
    }),
  ),
  environment: z.optional(listedCode()),
  provider: z.optional(z.enum(providers)),
  language: z.optional(z.enum(activityLanguages)),
  youthPart: z.optional(z.enum(youthParts)),
  youthOrganisedMinutes: z.optional(minutes()),
  youthOrganisers: z.optional(people()),
  staff: z.optional(z.strictObject({ count: count(1000), minutes: z.optional(minutes()) })),
  volunteers: z.optional(z.strictObject({ count: count(1000), minutes: z.optional(minutes()) })),
  partners: z.optional(z.array(text(1, 100)).check(z.maxLength(10))),
  tags: z.optional(z.array(listedCode()).check(z.maxLength(maxTags))),
  localTags: z.optional(z.array(text(1, 40)).check(z.maxLength(5))),
  goals: z.optional(z.enum(goalOutcomes)),
  rating: z.optional(count(5, 1)),
  /** Euros with cents; usually kept per unit and year. */
  cost: z.optional(
    z.number().check(
      z.minimum(0),
      z.maximum(10_000_000),
      z.refine((euros) => Math.abs(euros * 100 - Math.round(euros * 100)) < 1e-6, {
        params: { reason: 'youth:field.cents' },
      }),
    ),
  ),
  reflection: z.optional(text(0, 2000)),
  /** Minutes that were really worked, where a record covers days: a week's counselling, a camp's programme. */
  activeMinutes: z.optional(count(100_000, 1)),
  /** Where street work was done, as an area and not a point. */
  area: z.optional(text(1, 60)),
  contacts: z.optional(
    z
      .array(z.strictObject({ way: z.enum(contactWays), count: people() }))
      .check(z.maxLength(contactWays.length)),
  ),
  durations: z.optional(
    z
      .array(z.strictObject({ length: z.enum(contactLengths), count: people() }))
      .check(z.maxLength(contactLengths.length)),
  ),
  /** Initiatives that young people made to the municipality, and those that it answered. */
  initiatives: z.optional(
    z.strictObject({ made: z.optional(count(1000)), answered: z.optional(count(1000)) }),
  ),
  /** To the unit's own questions: of yes and no 1 and 0, otherwise a step from 1 to 5. */
  answers: z.optional(
    z.array(z.strictObject({ question: uuid(), value: count(5) })).check(z.maxLength(mostQuestions)),
  ),
  codes: z.optional(text(1, 20)),
})
export type Session = z.input<typeof Session>

/** A session in its one normal form: two ways of saying the same are the same. */
export type SessionContent = ReturnType<typeof normaliseSession>

/** Whether anything was held: a cancelled or closed evening has no counts, and no count is not a zero. */
export const wasHeld = (session: { exception?: string | null | undefined }) =>
  session.exception !== 'cancelled' && session.exception !== 'closed'

const sum = (cells: readonly { count: number }[]) => cells.reduce((total, cell) => total + cell.count, 0)

/**
 * The rules between fields, the same in the browser and on the server. Times are judged where the clock is
 * known (`placeInTime`).
 * @returns one problem a field; empty where all agrees
 */
export function checkSession(session: z.output<typeof Session>): FieldProblem[] {
  const { participants, exception } = session
  const problems: FieldProblem[] = []
  const detail = participants?.detail ?? []
  const total = participants?.total

  if (!participants && !exception) problems.push({ field: 'participants', reason: 'required' })
  if (exception && total)
    problems.push({ field: 'participants.total', reason: 'youth:field.total-with-exception' })
  if (total !== undefined && sum(detail) > total) {
    problems.push({
      field: 'participants.detail',
      reason: 'youth:field.detail-above-total',
      params: { detail: sum(detail), total },
    })
  }
  const cells = detail.map((cell) => `${cell.age} ${cell.gender} ${cell.role}`)
  if (new Set(cells).size < cells.length)
    problems.push({ field: 'participants.detail', reason: 'youth:field.cell-twice' })
  const used = detail.filter((cell) => cell.count > 0).map((cell) => cell.age)
  const coarse = used.some((age) => (coarseAges as readonly string[]).includes(age))
  const fine = used.some((age) => (ages as readonly string[]).includes(age) && age !== '29+')
  if (coarse && fine) problems.push({ field: 'participants.detail', reason: 'youth:field.mixed-ages' })
  for (const part of ['new', 'unique'] as const) {
    const number = participants?.[part]
    if (number !== undefined && total !== undefined && number > total) {
      problems.push({ field: `participants.${part}`, reason: 'youth:field.above-total', params: { total } })
    }
  }
  if (exception && participants?.online?.some(({ active, passive }) => active + passive > 0)) {
    problems.push({ field: 'participants.online', reason: 'youth:field.total-with-exception' })
  }
  for (const [field, list] of [
    ['contacts', session.contacts],
    ['durations', session.durations],
  ] as const) {
    const counted = sum(list ?? [])
    if (exception && counted) problems.push({ field, reason: 'youth:field.total-with-exception' })
    else if (total !== undefined && counted > total)
      problems.push({ field, reason: 'youth:field.detail-above-total', params: { detail: counted, total } })
  }
  if (session.activeMinutes !== undefined && !session.endDate)
    problems.push({ field: 'activeMinutes', reason: 'youth:field.active-without-days' })
  for (const [field, list] of [
    ['tags', session.tags],
    ['contacts', session.contacts?.map((one) => one.way)],
    ['durations', session.durations?.map((one) => one.length)],
    ['localTags', session.localTags],
    ['answers', session.answers?.map((one) => one.question)],
    ['participants.online', participants?.online?.map((one) => one.channel)],
  ] as const) {
    if (list && new Set(list).size < list.length) problems.push({ field, reason: 'youth:field.named-twice' })
  }
  // Words are nobody's to drop: whoever wrote them is told. Codes beside a tally are left out (`normaliseSession`).
  if (notesBesideTally(session).includes('reflection'))
    problems.push({ field: 'reflection', reason: 'youth:field.only-numbers' })
  return problems
}

/** In the order of a list; what a later list has brought comes after it, by its code. */
const order = (list: readonly string[]) => (a: string, b: string) => {
  const place = (code: string) => (list.includes(code) ? list.indexOf(code) : list.length)
  return place(a) - place(b) || Number(a > b) - Number(a < b)
}

/**
 * Fills in what was left out, drops empty cells and what is not kept beside a tally, and orders lists, so that equal
 * records compare as equal.
 */
export function normaliseSession(sent: z.output<typeof Session>) {
  const session = withoutNotes(sent)
  const { participants } = session
  const online = (participants?.online ?? [])
    .filter(({ active, passive }) => active + passive > 0)
    .sort((a, b) => order(channels)(a.channel, b.channel))
  const held = wasHeld(session)
  const total = held ? (participants?.total ?? 0) : null
  // An evening when nobody came says so, whether as a zero or by name.
  const exception =
    session.exception ?? (total === 0 && online.length === 0 ? ('no-visitors' as const) : null)
  return {
    unit: session.unit,
    form: session.form,
    date: session.date,
    start: session.start,
    end: session.end,
    endDate: session.endDate ?? null,
    exception,
    participants: total,
    detail: held
      ? (participants?.detail ?? [])
          .filter((cell) => cell.count > 0)
          .sort(
            (a, b) =>
              order(everyAge)(a.age, b.age) ||
              order(genders)(a.gender, b.gender) ||
              order(participantRoles)(a.role, b.role),
          )
          .map(({ age, gender, role, count }) => ({ age, gender, role, count }))
      : [],
    newParticipants: held ? (participants?.new ?? null) : null,
    uniqueParticipants: held ? (participants?.unique ?? null) : null,
    online: online.map(({ channel, active, passive }) => ({ channel, active, passive })),
    environment: session.environment ?? null,
    provider: session.provider ?? null,
    language: session.language ?? null,
    youthPart: session.youthPart ?? null,
    youthMinutes: session.youthOrganisedMinutes ?? null,
    youthOrganisers: session.youthOrganisers ?? null,
    staffCount: session.staff?.count ?? null,
    staffMinutes: session.staff?.minutes ?? null,
    volunteerCount: session.volunteers?.count ?? null,
    volunteerMinutes: session.volunteers?.minutes ?? null,
    partners: session.partners ?? [],
    tags: [...(session.tags ?? [])].sort(order(tags)),
    localTags: session.localTags ?? [],
    goals: session.goals ?? null,
    rating: session.rating ?? null,
    costCents: session.cost === undefined ? null : Math.round(session.cost * 100),
    reflection: session.reflection ?? '',
    activeMinutes: session.activeMinutes ?? null,
    area: session.area ?? null,
    contacts: (session.contacts ?? [])
      .filter(({ count }) => count > 0)
      .sort((a, b) => order(contactWays)(a.way, b.way))
      .map(({ way, count }) => ({ way, count })),
    durations: (session.durations ?? [])
      .filter(({ count }) => count > 0)
      .sort((a, b) => order(contactLengths)(a.length, b.length))
      .map(({ length, count }) => ({ length, count })),
    initiativesMade: session.initiatives?.made ?? null,
    initiativesAnswered: session.initiatives?.answered ?? null,
    codes: session.codes ?? codesVersion,
    group: session.group ?? null,
    answers: [...(session.answers ?? [])]
      .sort((a, b) => (a.question < b.question ? -1 : 1))
      .map(({ question, value }) => ({ question, value })),
  }
}

/** The record as it is sent out: the shape of `Session`, absent fields left out. */
export function describeContent(content: SessionContent): Session {
  const given = <K extends string, V>(key: K, value: V | null) =>
    value === null ? {} : ({ [key]: value } as Record<K, V>)
  const some = <K extends string, V>(key: K, list: V[]) =>
    list.length ? ({ [key]: list } as Record<K, V[]>) : {}
  const team = (count: number | null, minutes: number | null) =>
    count === null ? null : { count, ...given('minutes', minutes) }
  return {
    unit: content.unit,
    ...given('group', content.group),
    form: content.form,
    date: content.date,
    start: content.start,
    end: content.end,
    ...given('endDate', content.endDate),
    ...given('exception', content.exception),
    ...(content.participants === null
      ? {}
      : {
          participants: {
            total: content.participants,
            ...some('detail', content.detail),
            ...given('new', content.newParticipants),
            ...given('unique', content.uniqueParticipants),
            ...some('online', content.online),
          },
        }),
    ...given('environment', content.environment),
    ...given('provider', content.provider),
    ...given('language', content.language),
    ...given('youthPart', content.youthPart),
    ...given('youthOrganisedMinutes', content.youthMinutes),
    ...given('youthOrganisers', content.youthOrganisers),
    ...given('staff', team(content.staffCount, content.staffMinutes)),
    ...given('volunteers', team(content.volunteerCount, content.volunteerMinutes)),
    ...some('partners', content.partners),
    ...some('tags', content.tags),
    ...some('localTags', content.localTags),
    ...given('goals', content.goals),
    ...given('rating', content.rating),
    ...given('cost', content.costCents === null ? null : content.costCents / 100),
    reflection: content.reflection,
    ...given('activeMinutes', content.activeMinutes),
    ...given('area', content.area),
    ...some('contacts', content.contacts),
    ...some('durations', content.durations),
    ...given(
      'initiatives',
      content.initiativesMade === null && content.initiativesAnswered === null
        ? null
        : { ...given('made', content.initiativesMade), ...given('answered', content.initiativesAnswered) },
    ),
    ...some('answers', content.answers),
    codes: content.codes,
  }
}
