import type { Hono } from 'hono'
import { type Ground, serve } from '../../../base/endpoints/serve'
import { roundProblem } from '../../domain/rounds/problems'
import { readForm } from '../../domain/rounds/readForm'
import { saveValues } from '../../domain/rounds/saveValues'
import { lastBefore, sentBy, signOfChanges, templateOf, writtenIn } from '../../domain/rounds/sheets'
import { readTemplate } from '../../domain/sheet/readTemplate'
import { refusalSentence } from '../../domain/sheet/refusal'
import { writeTemplate } from '../../domain/sheet/writeTemplate'
import { writeRef } from '../../domain/value'
import { getTemplate, postTemplate } from './replyEndpoints'
import type { RoundNeeds } from './serveRounds'

/** No more values than this are saved at once: a sheet of a whole form goes in parts. */
const atOnce = 400

/** Serves a form as a spreadsheet, out and in. */
export function serveTemplates(app: Hono, ground: Ground, { register }: RoundNeeds): void {
  serve(app, ground, getTemplate, async ({ person, read, params, language }) => {
    const form = await read((tx) => readForm(tx, person, register, params))
    const values = {
      answers: writtenIn(form),
      ...{ lastYear: form.context.lastYear, register: form.context.register },
      earlier: lastBefore(form),
    }
    const file = await writeTemplate(templateOf(form, register), values, language, ground.translate)
    return {
      file,
      headers: {
        'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'Content-Disposition': `attachment; filename="${params.round}-${params.municipality}.xlsx"`,
      },
    }
  })
  serve(app, ground, postTemplate, async ({ person, read, write, params, query, bytes, language, t }) => {
    const form = await read((tx) => readForm(tx, person, register, params))
    // Read before anything is written, and with no database waiting.
    const { changes, refusals } = await readTemplate(
      bytes,
      templateOf(form, register),
      writtenIn(form),
      ground.translate,
    )
    const sign = signOfChanges(changes)
    if (query.dry !== '1' && query.seen !== undefined && query.seen !== sign)
      throw roundProblem.formChangedMeanwhile()
    const sent = query.dry === '1' ? [] : sentBy(form, changes, writeRef)
    const parts = await write(async (tx) => {
      const all = []
      for (let at = 0; at < sent.length; at += atOnce)
        all.push(await saveValues(tx, person, params, sent.slice(at, at + atOnce), 'sheet'))
      return all
    })
    const saved = parts.flatMap((part) => part.saved)
    return {
      body: {
        changes: changes.map(({ ref, cell, from, to, calculated }) => ({
          ...{ ref, cell, from: from ?? null, to },
          note: calculated ? t('collection:sheet.calculated') : null,
        })),
        refusals: refusals.map((refusal) => ({
          ...{ cell: refusal.cell, reason: refusal.reason.split('.').at(-1) ?? '' },
          sentence: refusalSentence(t, language, refusal),
        })),
        sign,
        saved: saved.filter(({ outcome }) => outcome === 'saved').length,
        nilTakenBack: parts.some((part) => part.nilTakenBack),
        conflicts: saved.filter(({ outcome }) => outcome === 'conflict').map(({ ref }) => ref),
      },
    }
  })
}
