import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../../base/endpoints/ifMatch'
import { type Ground, serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { problem } from '../../../base/problems/catalogue'
import { copyYear } from '../../domain/structure/copyYear'
import { listGoals, type StandingGoal, saveGoal } from '../../domain/structure/goals'
import {
  type LocalTagRow,
  listLocalTags,
  saveLocalTag,
  summariseLocalTags,
} from '../../domain/structure/localTags'
import {
  listQuestions,
  type QuestionRow,
  saveQuestion,
  summariseAnswers,
} from '../../domain/structure/questions'
import { listTemplates, saveTemplate, type TemplateRow } from '../../domain/structure/templates'
import { withPredecessors } from '../withPredecessors'
import {
  getAnswerSums,
  getGoals,
  getLocalTagSums,
  getLocalTags,
  getQuestions,
  getTemplates,
  postCopyYear,
  putGoal,
  putLocalTag,
  putQuestion,
  putTemplate,
} from './endpoints'

/** Serves templates, local tags and yearly goals. */
export function serveStructure(app: Hono, ground: Ground, { register }: { register: Register }): void {
  const around = (municipality: string) => ({
    municipality,
    municipalities: withPredecessors(register, municipality),
  })
  const kept = (
    params: { municipality: string; id: string },
    header: (name: string) => string | undefined,
  ) => {
    withPredecessors(register, params.municipality)
    return { ...params, ifMatch: readIfMatch(header('if-match')) }
  }
  const saved = (id: string, { status, version }: { status: number; version: number }) => ({
    status,
    body: { id, version },
    headers: { ETag: etagOf(version) },
  })

  serve(app, ground, getTemplates, async ({ person, read, query }) => ({
    body: (await read((tx) => listTemplates(tx, person, around(query.municipality)))).map(describeTemplate),
  }))
  serve(app, ground, putTemplate, async ({ person, write, params, body, header }) => {
    const { name, start, end, staffCount, staffMinutes, localTags, from, to, ...same } = body
    if (from && to && to < from)
      throw problem.invalid([{ field: 'to', reason: 'youth:field.to-before-from' }])
    const content = {
      ...same,
      ...both('name', name),
      ...{ start_time: start, end_time: end, staff_count: staffCount, staff_minutes: staffMinutes },
      ...{ local_tags: localTags, valid_from: from, valid_to: to },
    }
    const asked = { ...kept(params, header), content }
    return saved(params.id, await write((tx) => saveTemplate(tx, person, asked)))
  })
  serve(app, ground, getLocalTags, async ({ person, read, query }) => ({
    body: (await read((tx) => listLocalTags(tx, person, around(query.municipality)))).map(describeLocalTag),
  }))
  serve(app, ground, putLocalTag, async ({ person, write, params, body, header }) => {
    const { name, ...same } = body
    const asked = { ...kept(params, header), content: { ...same, name_fi: name.fi, name_sv: name.sv } }
    return saved(params.id, await write((tx) => saveLocalTag(tx, person, asked)))
  })
  serve(app, ground, getLocalTagSums, async ({ person, read, query }) => {
    const asked = { ...query, ...around(query.municipality) }
    return { body: await read((tx) => summariseLocalTags(tx, person, asked)) }
  })
  serve(app, ground, getQuestions, async ({ person, read, query }) => ({
    body: (await read((tx) => listQuestions(tx, person, around(query.municipality)))).map(describeQuestion),
  }))
  serve(app, ground, putQuestion, async ({ person, write, params, body, header }) => {
    const { text, ...same } = body
    const asked = { ...kept(params, header), content: { ...same, text_fi: text.fi, text_sv: text.sv } }
    return saved(params.id, await write((tx) => saveQuestion(tx, person, asked)))
  })
  serve(app, ground, getAnswerSums, async ({ person, read, query }) => {
    const asked = { ...query, ...around(query.municipality) }
    return { body: await read((tx) => summariseAnswers(tx, person, asked)) }
  })
  serve(app, ground, getGoals, async ({ person, read, query }) => {
    const asked = { ...around(query.municipality), year: query.year }
    return { body: (await read((tx) => listGoals(tx, person, asked))).map(describeGoal) }
  })
  serve(app, ground, putGoal, async ({ person, write, params, body, header }) => {
    const { words, ...same } = body
    const asked = { ...kept(params, header), content: { ...same, ...both('words', words) } }
    return saved(params.id, await write((tx) => saveGoal(tx, person, asked)))
  })
  serve(app, ground, postCopyYear, async ({ person, write, body }) => {
    const { from, to } = body
    return { body: await write((tx) => copyYear(tx, person, { ...around(body.municipality), from, to })) }
  })
}

/** Where a text is in one language only, it is that in both columns: nobody reads an empty name. */
const both = <K extends string>(key: K, { fi, sv }: { fi?: string | undefined; sv?: string | undefined }) =>
  ({ [`${key}_fi`]: fi || sv || '', [`${key}_sv`]: sv || fi || '' }) as Record<`${K}_fi` | `${K}_sv`, string>

const describeTemplate = (row: TemplateRow) => ({
  ...{ municipality: row.municipality, id: row.id, unit: row.unit, form: row.form },
  name: { fi: row.name_fi, sv: row.name_sv },
  ...{ environment: row.environment, start: row.start_time.slice(0, 5), end: row.end_time.slice(0, 5) },
  ...{ staffCount: row.staff_count, staffMinutes: row.staff_minutes },
  ...{ tags: row.tags, localTags: row.local_tags, from: row.valid_from, to: row.valid_to },
  ...{ retired: row.retired, version: row.version },
})
const describeLocalTag = ({ name_fi, name_sv, ...row }: LocalTagRow) => ({
  ...row,
  name: { fi: name_fi, sv: name_sv },
})
const describeQuestion = ({ text_fi, text_sv, ...row }: QuestionRow) => ({
  ...row,
  text: { fi: text_fi, sv: text_sv },
})
const describeGoal = ({ words_fi, words_sv, ...row }: StandingGoal) => ({
  ...row,
  words: { fi: words_fi, sv: words_sv },
  target: row.target === null ? null : Number(row.target),
})
