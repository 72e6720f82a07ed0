import * as z from 'zod/mini'
import { clock, count, day, municipalityCode, text, uuid } from '../../../base/problems/fields'
import { listedCode } from '../../domain/codeLists/listedCode'
import { forms, goalMeasures, maxTags, questionScales } from '../../domain/codes'
import { plannedYear, year } from '../periods'

export const StructureQuery = z.object({ municipality: municipalityCode() })
export const YearQuery = z.object({ municipality: municipalityCode(), year: year() })
/** Each is kept in its municipality under an id that is made by the client. */
export const KeptId = z.object({ municipality: municipalityCode(), id: uuid() })
export const KeptVersion = z.object({ id: z.string(), version: z.number() })

const nothing = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null)
const retired = () => z._default(z.boolean(), false)

/** A municipal text in Finnish, in Swedish or in both; where one is missing, the other stands for it. */
const inBoth = (most: number) =>
  z
    .strictObject({ fi: z.optional(text(0, most)), sv: z.optional(text(0, most)) })
    .check(z.refine(({ fi, sv }) => Boolean(fi || sv), { params: { reason: 'required' } }))
const readInBoth = z.object({ fi: z.string(), sv: z.string() })

export const Template = z.strictObject({
  unit: uuid(),
  name: inBoth(80),
  form: z.enum(forms),
  environment: nothing(listedCode()),
  start: clock(),
  end: clock(),
  staffCount: nothing(count(1000)),
  staffMinutes: nothing(count(100_000)),
  tags: z._default(z.array(listedCode()).check(z.maxLength(maxTags)), []),
  localTags: z._default(z.array(text(1, 40)).check(z.maxLength(5)), []),
  /** The season it is for; without one it holds until it is retired. */
  from: nothing(day()),
  to: nothing(day()),
  retired: retired(),
})
export type Template = z.input<typeof Template>
export const ListedTemplates = z.array(
  z.object({
    ...{ municipality: z.string(), id: z.string(), unit: z.string(), name: readInBoth },
    form: z.enum(forms),
    environment: z.nullable(listedCode()),
    ...{ start: z.string(), end: z.string() },
    ...{ staffCount: z.nullable(z.number()), staffMinutes: z.nullable(z.number()) },
    tags: z.array(listedCode()),
    localTags: z.array(z.string()),
    ...{
      from: z.nullable(z.string()),
      to: z.nullable(z.string()),
      retired: z.boolean(),
      version: z.number(),
    },
  }),
)
export type ListedTemplate = z.output<typeof ListedTemplates>[number]

export const LocalTag = z.strictObject({
  name: z.strictObject({ fi: text(1, 40), sv: text(1, 40) }),
  /** The national tag it belongs under. */
  tag: listedCode(),
  retired: retired(),
})
export type LocalTag = z.input<typeof LocalTag>
export const ListedLocalTags = z.array(
  z.object({
    ...{ municipality: z.string(), id: z.string() },
    /** What sessions bear in `localTags`. */
    code: z.string(),
    name: z.object({ fi: z.string(), sv: z.string() }),
    tag: listedCode(),
    ...{ retired: z.boolean(), version: z.number() },
  }),
)
export type ListedLocalTag = z.output<typeof ListedLocalTags>[number]
export const LocalTagQuery = z.object({
  municipality: municipalityCode(),
  unit: z.optional(uuid()),
  from: day(),
  to: day(),
})
export const LocalTagSums = z.array(
  z.object({
    code: z.string(),
    tag: z.nullable(listedCode()),
    sessions: z.number(),
    participations: z.number(),
  }),
)

export const Question = z.strictObject({
  unit: uuid(),
  text: z.strictObject({ fi: text(1, 120), sv: text(1, 120) }),
  scale: z.enum(questionScales),
  retired: retired(),
})
export type Question = z.input<typeof Question>
export const ListedQuestions = z.array(
  z.object({
    ...{ municipality: z.string(), id: z.string(), unit: z.string() },
    text: z.object({ fi: z.string(), sv: z.string() }),
    scale: z.enum(questionScales),
    ...{ retired: z.boolean(), version: z.number() },
  }),
)
export type ListedQuestion = z.output<typeof ListedQuestions>[number]
/** How many sessions answered how. */
export const AnswerSums = z.array(z.object({ question: z.string(), value: z.number(), sessions: z.number() }))

export const Goal = z.strictObject({
  unit: uuid(),
  year: plannedYear(),
  words: inBoth(300),
  measure: nothing(z.enum(goalMeasures)),
  target: nothing(count(10_000_000, 1)),
  retired: retired(),
})
export type Goal = z.input<typeof Goal>
export const ListedGoals = z.array(
  z.object({
    ...{ municipality: z.string(), id: z.string(), unit: z.string(), year: z.number(), words: readInBoth },
    measure: z.nullable(z.enum(goalMeasures)),
    target: z.nullable(z.number()),
    /** Null where nothing that tells it was recorded. */
    stands: z.nullable(z.number()),
    ...{ retired: z.boolean(), version: z.number() },
  }),
)
export type ListedGoal = z.output<typeof ListedGoals>[number]

export const CopyYear = z.strictObject({
  municipality: municipalityCode(),
  from: plannedYear(),
  to: plannedYear(),
})
export const Copied = z.object({ goals: z.number(), templates: z.number() })
