import type { Hono } from 'hono'
import { etagOf, readIfMatch } from '../../../base/endpoints/ifMatch'
import { type Ground, serve } from '../../../base/endpoints/serve'
import { countWithoutContact } from '../../db/rounds/reminders'
import { forgetContact, listManagedContacts, setContact } from '../../domain/rounds/contacts'
import { readFirstPlan } from '../../domain/rounds/firstForm'
import { sendInvitations } from '../../domain/rounds/letters'
import {
  closeTheRound,
  extend,
  listManaged,
  nameContact,
  openTheRound,
  readProgress,
  saveDraft,
} from '../../domain/rounds/manageRounds'
import { decidePilot, listPilots, readPilot } from '../../domain/rounds/pilots'
import { roundProblem } from '../../domain/rounds/problems'
import {
  describeContact,
  describeManaged,
  describePilotQuestion,
  describeProgress,
  describeRound,
} from './describe'
import { letterWriter } from './letters'
import {
  deleteManagedContact,
  getFirstPlan,
  getManagedContacts,
  getManagedRounds,
  getPilotList,
  getPilots,
  getProgress,
  postClose,
  postInvitations,
  postOpen,
  putDraft,
  putExtension,
  putManagedContact,
  putPilotDecision,
  putRoundContact,
} from './managedEndpoints'
import type { RoundNeeds } from './serveRounds'

const versioned = (status: number, { id, version }: { id: string; version: number }) => ({
  status,
  body: { id, version },
  headers: { ETag: etagOf(version) },
})

/** Serves the nation's side of rounds: building, opening, following, reminding. */
export function serveManaged(
  app: Hono,
  ground: Ground,
  { register, subjects, firstForms, address, sendMail }: RoundNeeds,
): void {
  serve(app, ground, getManagedRounds, async ({ person, read, query }) => ({
    body: (await read((tx) => listManaged(tx, person, query.subject))).map(describeManaged),
  }))
  serve(app, ground, getFirstPlan, async ({ person, read, query }) => ({
    body: await read((tx) => readFirstPlan(tx, person, firstForms, query.subject)),
  }))
  serve(app, ground, getProgress, async ({ person, read, params }) => {
    const progress = await read((tx) => readProgress(tx, person, params.round))
    return {
      body: describeProgress(progress, register, sendMail !== null),
      headers: { ETag: etagOf(progress.round.version) },
    }
  })
  serve(app, ground, putDraft, async ({ person, write, params, body, header }) => {
    const { opensOn, plan, contact = null, ...said } = body
    const head = { id: params.round, ...said, opens_on: opensOn, contact }
    const { status, ...saved } = await write((tx) =>
      saveDraft(tx, person, head, plan, readIfMatch(header('if-match'))),
    )
    return versioned(status, saved)
  })
  serve(app, ground, postOpen, async ({ person, write, params, body }) =>
    versioned(200, await write((tx) => openTheRound(tx, person, register, params.round, body.version))),
  )
  serve(app, ground, postClose, async ({ person, write, params, body }) =>
    versioned(200, await write((tx) => closeTheRound(tx, person, params.round, body.version))),
  )
  serve(app, ground, putExtension, async ({ person, write, params, body }) => {
    await write((tx) => extend(tx, person, params, body.until))
    return {}
  })
  serve(app, ground, putRoundContact, async ({ person, write, params, body, header }) => {
    const seen = readIfMatch(header('if-match'))
    return versioned(200, await write((tx) => nameContact(tx, person, params.round, body.contact, seen)))
  })
  serve(app, ground, postInvitations, async ({ person, read, params }) => {
    const { round, withoutContact } = await read(async (tx) => ({
      ...(await readProgress(tx, person, params.round)),
      withoutContact: await countWithoutContact(tx, params.round),
    }))
    if (round.state !== 'open') throw roundProblem.roundNotOpen()
    // Without a mail server nothing is taken for sent: the screen says so, and the letters wait.
    if (!sendMail) return { body: { sent: 0, failed: 0, withoutContact } }
    const writeLetter = letterWriter(ground.translate, address)
    const sent = await sendInvitations({ database: ground.database, sendMail, writeLetter }, params.round)
    return { body: { ...sent, withoutContact } }
  })
  serve(app, ground, getPilots, async ({ person, read, query }) => ({
    body: (await read((tx) => listPilots(tx, person, query.subject))).map(describeRound),
  }))
  serve(app, ground, getPilotList, async ({ person, read, params }) => ({
    body: (await read((tx) => readPilot(tx, person, params.round))).map(describePilotQuestion),
  }))
  serve(app, ground, putPilotDecision, async ({ person, write, params, body }) => {
    const { round, indicator, id } = params
    const asked = { round, indicator, decision: id, said: body }
    return { status: await write((tx) => decidePilot(tx, person, subjects, asked)) }
  })
  serve(app, ground, putManagedContact, async ({ person, write, body }) => {
    await write((tx) => setContact(tx, person, register, body))
    return {}
  })
  serve(app, ground, getManagedContacts, async ({ person, read, query }) => ({
    body: (await read((tx) => listManagedContacts(tx, person, query))).map(describeContact),
  }))
  serve(app, ground, deleteManagedContact, async ({ person, write, query }) => {
    await write((tx) => forgetContact(tx, person, query))
    return {}
  })
}
