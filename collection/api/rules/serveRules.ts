import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../../base/endpoints/ifMatch'
import { type Ground, serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { readAnswersToTry, readRules, saveRules } from '../../domain/rules/editRules'
import { tryRules } from '../../domain/rules/tryRules'
import { getEditedRules, postTryRules, putRules } from './endpoints'

/** Serves the rules of rounds that are being built. */
export function serveRules(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, getEditedRules, async ({ person, read, params }) => {
    const { round, questions, group, last } = await read((tx) =>
      readRules(tx, person, register, params.round),
    )
    return {
      body: {
        ...{ round: round.id, name: round.name, version: round.version, rules: round.plan.rules, questions },
        ...{ group: group ? Object.fromEntries(group) : null, last: last ?? null },
      },
      headers: { ETag: etagOf(round.version) },
    }
  })
  serve(app, ground, putRules, async ({ person, write, params, body, header }) => {
    const ifMatch = readIfMatch(header('if-match'))
    const edited = { id: params.round, rules: body.rules, ifMatch }
    const saved = await write((tx) => saveRules(tx, person, register, edited))
    return { body: saved, headers: { ETag: etagOf(saved.version) } }
  })
  serve(app, ground, postTryRules, async ({ person, read, params, body: { rules } }) => {
    const past = await read((tx) => readAnswersToTry(tx, person, register, { id: params.round, rules }))
    return { body: { last: past?.round ?? null, tried: await tryRules(rules, past) } }
  })
}
