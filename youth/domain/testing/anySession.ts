import fc from 'fast-check'
import {
  activityLanguages,
  ages,
  channels,
  coarseAges,
  contactLengths,
  contactWays,
  environments,
  forms,
  genders,
  maxTags,
  participantRoles,
  providers,
  tags,
  youthParts,
} from '../codes'
import { withoutNotes } from '../sessions/formFields'

const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Any start and an end up to sixteen hours later, outside the hours of the night when clocks are changed. */
export const anyClocks = fc
  .record({ start: fc.integer({ min: 6 * 60, max: 23 * 60 }), minutes: fc.integer({ min: 1, max: 15 * 60 }) })
  .filter(({ start, minutes }) => !(start + minutes >= 26 * 60 && start + minutes < 29 * 60))
  .map(({ start, minutes }) => ({ start: clockOf(start), end: clockOf(start + minutes) }))

const detail = <Age extends string>(list: readonly Age[]) =>
  fc.uniqueArray(
    fc.record({
      age: fc.constantFrom(...list),
      gender: fc.constantFrom(...genders),
      role: fc.constantFrom(...participantRoles),
      count: fc.integer({ min: 0, max: 30 }),
    }),
    { maxLength: 8, selector: ({ age, gender, role }) => `${age} ${gender} ${role}` },
  )

/** Detail by fine or by coarse ages, and a total that may exceed it. */
export const anyParticipants = fc
  .tuple(
    fc.oneof(detail([...ages, 'unspecified']), detail([...coarseAges, '29+', '25-29'])),
    fc.integer({ min: 0, max: 40 }),
  )
  .map(([cells, more]) => ({ total: cells.reduce((all, cell) => all + cell.count, more), detail: cells }))

const anyOrNone = fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined })
const anyOnline = fc.uniqueArray(
  fc.record({
    channel: fc.constantFrom(...channels),
    active: fc.integer({ min: 0, max: 30 }),
    passive: fc.integer({ min: 0, max: 30 }),
  }),
  { maxLength: 2, selector: ({ channel }) => channel },
)
/** How those who took part were in contact: never more than they are. */
const held = fc
  .record({
    participants: anyParticipants,
    online: anyOnline,
    way: fc.constantFrom(...contactWays),
    length: fc.constantFrom(...contactLengths),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ participants, online, way, length, share }) => {
    const count = Math.floor(participants.total * share)
    return {
      participants: { ...participants, online },
      contacts: [{ way, count }],
      durations: [{ length, count }],
    }
  })
const notHeld = fc.record({
  exception: fc.constantFrom('cancelled', 'closed'),
  participants: fc.constant(undefined),
  contacts: fc.constant(undefined),
  durations: fc.constant(undefined),
})

/** What of a session may be any way at all: all but its unit and date. */
export const anySession = fc
  .tuple(
    fc.record({
      form: fc.constantFrom(...forms),
      environment: fc.option(fc.constantFrom(...environments), { nil: undefined }),
      language: fc.option(fc.constantFrom(...activityLanguages), { nil: undefined }),
      provider: fc.option(fc.constantFrom(...providers), { nil: undefined }),
      area: fc.option(fc.constantFrom('Keskusta', 'Satama'), { nil: undefined }),
      initiatives: fc.option(
        fc
          .record({ made: anyOrNone, answered: anyOrNone })
          .filter(({ made, answered }) => made !== undefined || answered !== undefined),
        { nil: undefined },
      ),
      tags: fc.uniqueArray(fc.constantFrom(...tags), { maxLength: maxTags }),
      youthPart: fc.option(fc.constantFrom(...youthParts), { nil: undefined }),
      youthOrganisedMinutes: fc.constant(undefined),
      staff: fc.option(
        fc.record({ count: fc.integer({ min: 0, max: 9 }), minutes: fc.integer({ min: 0, max: 3000 }) }),
        { nil: undefined },
      ),
    }),
    anyClocks,
    fc.oneof({ weight: 5, arbitrary: held }, { weight: 1, arbitrary: notHeld }),
  )
  .map(([facts, clocks, people]) => withoutNotes({ ...facts, ...clocks, ...people }))
