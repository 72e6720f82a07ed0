import * as z from 'zod/mini'
import { municipalityCode, text, uuid } from '../../base/problems/fields'
import { IndicatorCode } from '../../collection/domain/indicator'

export const longestTitle = 200
export const longestText = 2000

export const PlaceAndId = z.object({ municipality: municipalityCode(), id: uuid() })
export const OfMunicipality = z.object({ municipality: municipalityCode() })
export const WhichCards = z.object({
  indicator: z.optional(IndicatorCode),
  municipality: z.optional(municipalityCode()),
})

const email = () =>
  text(3, 200).check(
    z.refine((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value), { params: { reason: 'email' } }),
  )

/** What a municipality writes on a card. The contact is a role and a mailbox of the municipality, no private person. */
export const Card = z.strictObject({
  indicator: IndicatorCode,
  language: z.enum(['fi', 'sv']),
  title: text(1, longestTitle),
  text: text(1, longestText),
  /** The same in the other national language. */
  translation: z.nullable(z.strictObject({ title: text(1, longestTitle), text: text(1, longestText) })),
  contact: text(1, 200),
  email: email(),
})
export type Card = z.output<typeof Card>

const shown = {
  id: z.string(),
  municipality: z.string(),
  indicator: z.string(),
  language: z.enum(['fi', 'sv']),
  title: z.string(),
  text: z.string(),
  translation: z.nullable(z.object({ title: z.string(), text: z.string() })),
  contact: z.string(),
  email: z.string(),
  publishedAt: z.nullable(z.string()),
}
export const PublishedCard = z.object(shown)
export type PublishedCard = z.output<typeof PublishedCard>
export const PublishedCards = z.array(PublishedCard)

export const OwnCard = z.object({
  ...shown,
  published: z.boolean(),
  changedAt: z.string(),
  version: z.number(),
})
export type OwnCard = z.output<typeof OwnCard>
export const OwnCards = z.array(OwnCard)

export const CardPublication = z.strictObject({ published: z.boolean() })

/** What one municipality asks another. */
export const Question = z.strictObject({
  asking: municipalityCode(),
  indicator: IndicatorCode,
  card: z.nullable(uuid()),
  language: z.enum(['fi', 'sv', 'en']),
  text: text(1, longestText),
})
export const QuestionAnswer = z.strictObject({ text: text(1, longestText) })

export const AskedQuestion = z.object({
  id: z.string(),
  municipality: z.string(),
  asking: z.string(),
  indicator: z.string(),
  card: z.nullable(z.string()),
  language: z.enum(['fi', 'sv', 'en']),
  text: z.string(),
  askedAt: z.string(),
  answer: z.nullable(z.string()),
  answeredAt: z.nullable(z.string()),
  version: z.number(),
})
export type AskedQuestion = z.output<typeof AskedQuestion>
export const Questions = z.object({
  received: z.array(AskedQuestion),
  asked: z.array(AskedQuestion),
  /** How many wait for this municipality's answer. */
  waiting: z.number(),
})
