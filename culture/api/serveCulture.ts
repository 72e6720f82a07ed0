import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../base/endpoints/ifMatch'
import { type Ground, serve } from '../../base/endpoints/serve'
import type { Register } from '../../base/municipalities/register'
import { type CardRow, listOwnCards, listPublishedCards, publishCard, saveCard } from '../domain/cards'
import { answerQuestion, askMunicipality, listQuestions, type QuestionRow } from '../domain/questions'
import { describeCard, describeOwnCard } from './describeCard'
import {
  getCards,
  getOwnCards,
  getQuestions,
  putCard,
  putCardPublication,
  putQuestion,
  putQuestionAnswer,
} from './endpoints'
import type { AskedQuestion } from './schemas'

/** Serves the culture room's own interface: good-practice cards, and what municipalities ask each other. */
export function serveCulture(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, getOwnCards, async ({ person, read, query }) => ({
    body: (await read((tx) => listOwnCards(tx, person, query.municipality))).map(describeOwnCard),
  }))
  serve(app, ground, getCards, async ({ read, query }) => ({
    body: (await read((tx) => listPublishedCards(tx, query))).map(describeCard),
  }))
  serve(app, ground, putCard, async ({ person, write, params, body, header }) => {
    const { translation, ...rest } = body
    const content = {
      ...rest,
      other_title: translation?.title ?? null,
      other_text: translation?.text ?? null,
    }
    const asked = { ...params, content, ifMatch: readIfMatch(header('if-match')) }
    const { status, card } = await write((tx) => saveCard(tx, person, asked))
    return { status, ...versionedCard(card) }
  })
  serve(app, ground, putCardPublication, async ({ person, write, params, body, header }) => {
    const asked = { ...params, ...body, ifMatch: readIfMatch(header('if-match')) }
    return versionedCard(await write((tx) => publishCard(tx, person, asked)))
  })
  serve(app, ground, getQuestions, async ({ person, read, query }) => {
    const { received, asked, waiting } = await read((tx) => listQuestions(tx, person, query.municipality))
    return { body: { received: received.map(describe), asked: asked.map(describe), waiting } }
  })
  serve(app, ground, putQuestion, async ({ person, write, params, body }) => {
    const { status, question } = await write((tx) =>
      askMunicipality(tx, person, register, { ...params, ...body }),
    )
    return { status, ...versioned(question) }
  })
  serve(app, ground, putQuestionAnswer, async ({ person, write, params, body, header }) => {
    const asked = { ...params, ...body, ifMatch: readIfMatch(header('if-match')) }
    return versioned(await write((tx) => answerQuestion(tx, person, asked)))
  })
}

const versionedCard = (card: CardRow) => ({
  body: describeOwnCard(card),
  headers: { ETag: etagOf(card.version) },
})
const versioned = (question: QuestionRow) => ({
  body: describe(question),
  headers: { ETag: etagOf(question.version) },
})

const describe = (row: QuestionRow): AskedQuestion => ({
  id: row.id,
  municipality: row.municipality,
  asking: row.asking,
  indicator: row.indicator,
  card: row.card,
  language: row.language,
  text: row.text,
  askedAt: row.asked_at.toISOString(),
  answer: row.answer,
  answeredAt: row.answered_at?.toISOString() ?? null,
  version: row.version,
})
