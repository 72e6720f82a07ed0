import type { Hono } from 'hono'
import type { ReadTx } from '../../../base/database/transaction'
import { type Ground, serve } from '../../../base/endpoints/serve'
import { municipalityOn, predecessorsOf } from '../../../base/municipalities/mergers'
import { findMunicipality, type Register } from '../../../base/municipalities/register'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { findBeginning } from '../../db/units/training'
import { decideStep, getJoining, manageStep } from '../../domain/joining/joining'
import { listJoinings, noteContact } from '../../domain/joining/joiningList'
import { findDecision } from '../../domain/publication/publication'
import { emptyTraining } from '../../domain/units/training'
import {
  deleteTraining,
  getJoiningEndpoint,
  getJoinings,
  putContact,
  putJoining,
  putManagedStep,
} from './endpoints'
import type { Joining, Joinings } from './schemas'

/** Serves a municipality's way in and its training. */
export function serveJoining(app: Hono, ground: Ground, { register }: { register: Register }): void {
  /** The municipality that a code means today. @throws invalid (422) for a code that is none */
  const today = (code: string) => {
    if (!findMunicipality(register, code))
      throw problem.invalid([{ field: 'municipality', reason: 'municipality' }])
    return municipalityOn(register, code, register.lastYear)
  }
  const describe = async (tx: ReadTx, person: Person | null, code: string): Promise<Joining> => {
    const { municipality, step, agreement, history } = await getJoining(tx, person, code)
    const beginning = await findBeginning(tx, [code, ...predecessorsOf(register, code)])
    return {
      municipality,
      step,
      agreement: agreement && { ...agreement, acceptedAt: agreement.acceptedAt.toISOString() },
      history: history.map(({ step, since, person }) => ({ step, since: since.toISOString(), person })),
      beginning: { ...beginning, publicationDecided: await findDecision(tx, code) },
    }
  }
  const describeAll = async (tx: ReadTx, person: Person | null): Promise<Joinings> =>
    (await listJoinings(tx, person)).map((row) => ({
      ...row,
      since: row.since.toISOString(),
      note: row.note ?? '',
    }))

  serve(app, ground, getJoiningEndpoint, async ({ person, read, query }) => {
    const code = today(query.municipality)
    return { body: await read((tx) => describe(tx, person, code)) }
  })
  serve(app, ground, putJoining, async ({ person, write, body }) => {
    const municipality = today(body.municipality)
    return {
      body: await write(async (tx) => {
        await decideStep(tx, person, { ...body, municipality })
        return describe(tx, person, municipality)
      }),
    }
  })
  serve(app, ground, deleteTraining, async ({ person, write, query }) => {
    const municipality = today(query.municipality)
    return { body: { deleted: await write((tx) => emptyTraining(tx, person, municipality)) } }
  })
  serve(app, ground, getJoinings, async ({ person, read }) => ({
    body: await read((tx) => describeAll(tx, person)),
  }))
  serve(app, ground, putManagedStep, async ({ person, write, params, body }) => {
    const municipality = today(params.municipality)
    return {
      body: await write(async (tx) => {
        await manageStep(tx, person, { municipality, step: body.step })
        return describeAll(tx, person)
      }),
    }
  })
  serve(app, ground, putContact, async ({ person, write, params, body }) => {
    const municipality = today(params.municipality)
    return {
      body: await write(async (tx) => {
        await noteContact(tx, person, { municipality, ...body })
        return describeAll(tx, person)
      }),
    }
  })
}
