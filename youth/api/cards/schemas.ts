import * as z from 'zod/mini'
import { clock, count, day, text } from '../../../base/problems/fields'
import { cardAges, cardGenders } from '../../domain/cards/codes'

/** What a card's numbers go up to: those of PostgreSQL's integers. */
const most = 2_147_483_647
const number = () => count(most, 1)
/** A number in an address. */
const written = () =>
  z.pipe(
    z.string().check(
      z.refine((value) => /^[1-9]\d{0,9}$/.test(value) && Number(value) <= most, {
        params: { reason: 'youth:field.card-number' },
      }),
    ),
    z.transform((value: string) => Number(value)),
  )

/** `2026-09-18 17:00:00`, on the clocks of Finland. */
const moment = () =>
  z
    .string()
    .check(
      z.refine(
        (value) =>
          /^.{10} .{5}:\d\d$/.test(value) &&
          day().safeParse(value.slice(0, 10)).success &&
          clock().safeParse(value.slice(11, 16)).success &&
          Number(value.slice(17)) < 60,
        { params: { reason: 'youth:field.moment' } },
      ),
    )

const oneOf = (classes: Readonly<Record<number, string>>) => z.literal(Object.keys(classes).map(Number))

export const GroupParams = z.object({ id: written() })
export const Group = z.object({
  groupId: z.number(),
  organisationId: z.number(),
  groupName: z.string(),
  groupStatus: z.enum(['Active', 'Archived']),
})

export const ActivityQuery = z.object({ organisationId: written(), startAt: day() })
export const Activity = z.object({
  activityId: z.number(),
  organisationId: z.number(),
  groupId: z.number(),
  activityTitle: z.string(),
  activityStatus: z.enum(['Active', 'Archived']),
  startAt: z.string(),
  endAt: z.string(),
  totalParticipants: z.optional(z.number()),
  participantCounts: z.optional(
    z.array(
      z.object({
        genderId: z.number(),
        ageGroupId: z.number(),
        participantRoleId: z.number(),
        count: z.number(),
      }),
    ),
  ),
  /** Those who took part online, beside those who were there and in no sum of them. */
  onlineParticipantCounts: z.optional(
    z.array(z.object({ channel: z.string(), active: z.number(), passive: z.number() })),
  ),
  /** How many worked, and their minutes together; nobody's name. */
  staff: z.optional(z.object({ count: z.number(), minutes: z.optional(z.number()) })),
  youthOrganisedTime: z.optional(z.number()),
})
export type Activity = z.output<typeof Activity>

// Cards send what they have been sending: a field that is not known here is no mistake of theirs.
export const NewActivity = z.object({
  groupId: number(),
  title: text(1, 200),
  startAt: moment(),
  endAt: moment(),
  activityTypeIds: z.optional(z.array(number()).check(z.maxLength(100))),
})
export const CheckIn = z.object({
  activityId: number(),
  genderId: oneOf(cardGenders),
  ageGroupId: oneOf(cardAges),
})
