import type { StoredSession } from '../../api/sessions/schemas'
import type { Session } from '../../domain/sessions/session'

/** The fields that two versions are laid beside each other by, in the form's own order. */
export const comparedFields = [
  'unit',
  'form',
  'date',
  'start',
  'end',
  'endDate',
  'exception',
  'participants',
  'detail',
  'environment',
  'youthPart',
  'youthMinutes',
  'staffCount',
  'staffMinutes',
  'tags',
  'reflection',
  'other',
] as const
export type ComparedField = (typeof comparedFields)[number]

/** What a version says in each field; undefined where it says nothing. */
export type Said = Record<ComparedField, unknown>

export function saidIn(session: Session | StoredSession): Said {
  const { participants, staff, tags } = session
  const cells = (participants?.detail ?? []).filter(({ count }) => count > 0)
  return {
    unit: session.unit,
    form: session.form,
    date: session.date,
    start: session.start,
    end: session.end,
    endDate: session.endDate,
    exception: session.exception,
    participants: participants?.total,
    detail: cells.length
      ? [...cells]
          .sort((a, b) =>
            `${a.age} ${a.gender}`.localeCompare(`${b.age} ${b.gender}`, undefined, { numeric: true }),
          )
          .map(({ age, gender = 'unspecified', count }) => ({ age, gender, count }))
      : undefined,
    environment: session.environment,
    youthPart: session.youthPart,
    youthMinutes: session.youthOrganisedMinutes,
    staffCount: staff?.count,
    staffMinutes: staff?.minutes,
    tags: tags?.length ? [...tags].sort() : undefined,
    reflection: session.reflection || undefined,
    other: otherIn(session),
  }
}

/** What a version's form of work asked besides, in words; what it does not say is left open. */
export type Facts = readonly (readonly [name: string, said: string | undefined])[]

/** The facts that two versions say otherwise, in their own order. */
export const differingFacts = (
  mine: Facts,
  theirs: Facts,
): { name: string; mine: string | undefined; theirs: string | undefined }[] =>
  mine
    .map(([name, said], at) => ({ name, mine: said, theirs: theirs[at]?.[1] }))
    .filter((one) => one.mine !== one.theirs)

/** What is laid side by side as facts. */
const toldAsFacts = [
  ...['rating', 'area', 'provider', 'language', 'contacts', 'durations', 'initiatives'],
  ...['activeMinutes', 'partners', 'goals', 'cost', 'online', 'new', 'unique'],
]

/** What has no field of its own here, and is told alone where it differs. */
const toldElsewhere = new Set<string>([
  ...comparedFields,
  ...[
    'youthOrganisedMinutes',
    'staff',
    'codes',
    'id',
    'version',
    'municipality',
    'minutes',
    'startsAt',
    'endsAt',
  ],
  ...['recordedBy', 'recordedAt', 'changedAt'],
  ...toldAsFacts,
])

function otherIn({ participants, ...session }: Session | StoredSession): string | undefined {
  const { total: _total, detail: _detail, ...people } = participants ?? {}
  const rest = Object.entries({ ...session, ...people })
    .filter(([field, value]) => !toldElsewhere.has(field) && value !== undefined)
    .sort(([one], [other]) => one.localeCompare(other))
  return rest.length ? JSON.stringify(rest) : undefined
}

/** The fields that either says something in, each with whether they differ. */
export function compare(mine: Said, theirs: Said): { field: ComparedField; differs: boolean }[] {
  return comparedFields
    .filter((field) => mine[field] !== undefined || theirs[field] !== undefined)
    .map((field) => ({ field, differs: JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]) }))
    .filter(({ field, differs }) => field !== 'other' || differs)
}
