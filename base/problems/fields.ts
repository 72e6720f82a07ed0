import * as z from 'zod/mini'
import type { FieldProblem } from './problem'

/** Text that people type: trimmed, well-formed, no control characters but line breaks and tabs. */
export function text(min: number, max: number) {
  return z.string().check(
    z.trim(),
    z.minLength(min),
    z.maxLength(max),
    // PostgreSQL keeps neither a zero character nor half of a surrogate pair.
    z.refine((value) => isPlainText(value), { params: { reason: 'text' } }),
  )
}

const isPlainText = (value: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
  !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(value) && !/\p{Surrogate}/u.test(value)

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The years that anything here is about: days and weeks around them can be counted with no surprise. */
export const isYear = (year: number) => year >= 1900 && year < 3000

/** A calendar day that exists, `YYYY-MM-DD`. */
export const day = () =>
  z.string().check(
    z.refine(
      (value) => {
        const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.map(Number) ?? []
        if (!year || !month || !date || !isYear(year)) return false
        return month <= 12 && date <= daysIn(year, month)
      },
      { params: { reason: 'day' } },
    ),
  )

/** A clock, `HH:MM`. */
export const clock = () =>
  z
    .string()
    .check(z.refine((value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value), { params: { reason: 'clock' } }))

/** A three-digit municipality code; its zeros stay. */
export const municipalityCode = () =>
  z.string().check(z.refine((value) => /^\d{3}$/.test(value), { params: { reason: 'municipality' } }))

export const uuid = () =>
  z.pipe(
    z.string().check(
      z.refine((value) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value), {
        params: { reason: 'uuid' },
      }),
    ),
    z.transform((value: string) => value.toLowerCase()),
  )

export const count = (max: number, min = 0) => z.int().check(z.minimum(min), z.maximum(max))

/** What a schema's findings mean for people: one problem a field, at most twenty. */
export function fieldProblems(error: z.core.$ZodError, root = ''): FieldProblem[] {
  const found = new Map<string, FieldProblem>()
  for (const issue of error.issues) {
    for (const problem of ofIssue(issue, root))
      if (!found.has(problem.field)) found.set(problem.field, problem)
  }
  return [...found.values()].slice(0, 20)
}

function ofIssue(issue: z.core.$ZodIssue, root: string): FieldProblem[] {
  const field = [...(root ? [root] : []), ...issue.path].join('.') || 'body'
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return [{ field, reason: 'required' }]
      return [{ field, reason: `type-${issue.expected}` in typeReasons ? `type-${issue.expected}` : 'type' }]
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: [...issue.path, key.slice(0, 60)].join('.'),
        reason: 'unknown-field',
      }))
    case 'invalid_value':
      return [{ field, reason: 'code', params: { allowed: issue.values.map(String).join(', ') } }]
    case 'too_small':
      if (issue.origin === 'string')
        return [
          {
            field,
            reason: issue.minimum === 1 ? 'required' : 'too-short',
            params: { min: Number(issue.minimum) },
          },
        ]
      return [
        {
          field,
          reason: issue.origin === 'array' ? 'too-few' : 'too-small',
          params: { min: Number(issue.minimum) },
        },
      ]
    case 'too_big':
      if (issue.origin === 'string')
        return [{ field, reason: 'too-long', params: { max: Number(issue.maximum) } }]
      return [
        {
          field,
          reason: issue.origin === 'array' ? 'too-many' : 'too-big',
          params: { max: Number(issue.maximum) },
        },
      ]
    case 'custom':
      return [
        {
          field,
          reason: String(issue.params?.reason ?? 'type'),
          params: (issue.params?.params ?? {}) as Record<string, string>,
        },
      ]
    default:
      return [{ field, reason: 'type' }]
  }
}

const typeReasons = {
  'type-string': true,
  'type-number': true,
  'type-int': true,
  'type-array': true,
  'type-object': true,
  'type-boolean': true,
}
