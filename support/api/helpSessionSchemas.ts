import * as z from 'zod/mini'
import { clock, day, text, uuid } from '../../base/problems/fields'
import { sessionLanguages } from '../domain/codes'

export const HelpSessionId = z.object({ id: uuid() })

/** An address that is safe to follow and to write in a calendar file: https, and nothing but visible characters. */
const link = () =>
  z.string().check(
    z.maxLength(500),
    z.refine((value) => /^https:\/\/[\x21-\x7e]+$/.test(value) && isOpen(value), {
      params: { reason: 'support:field.link' },
    }),
  )
const isOpen = (value: string) => {
  if (!URL.canParse(value)) return false
  const { protocol, username, password } = new URL(value)
  return protocol === 'https:' && !username && !password
}

const thisCentury = () =>
  day().check(z.refine((value) => value.startsWith('20'), { params: { reason: 'day' } }))
const inBoth = (shortest: number, longest: number) =>
  z.strictObject({ fi: text(shortest, longest), sv: text(shortest, longest) })

export const HelpSession = z
  .strictObject({
    title: inBoth(1, 200),
    description: inBoth(0, 2000),
    language: z.enum(sessionLanguages),
    date: thisCentury(),
    start: clock(),
    end: clock(),
    place: z._default(z.nullable(text(1, 200)), null),
    link: z._default(z.nullable(link()), null),
    cancelled: z._default(z.boolean(), false),
  })
  .check(
    z.refine(({ place, link: address }) => place !== null || address !== null, {
      path: ['place'],
      params: { reason: 'support:field.place-or-link' },
    }),
  )
export type HelpSession = z.output<typeof HelpSession>

const both = z.object({ fi: z.string(), sv: z.string() })
export const ListedHelpSession = z.object({
  id: z.string(),
  title: both,
  description: both,
  language: z.enum(sessionLanguages),
  date: z.string(),
  start: z.string(),
  end: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  place: z.nullable(z.string()),
  link: z.nullable(z.string()),
  cancelled: z.boolean(),
  version: z.number(),
})
export type ListedHelpSession = z.output<typeof ListedHelpSession>
export const HelpSessions = z.object({
  upcoming: z.array(ListedHelpSession),
  past: z.array(ListedHelpSession),
})
export type HelpSessions = z.output<typeof HelpSessions>
