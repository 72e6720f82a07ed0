import type { Hono } from 'hono'
import { nobody, read as readAs, write as writeAs } from '../../../base/database/transaction'
import { type Ground, serve } from '../../../base/endpoints/serve'
import { findMunicipality } from '../../../base/municipalities/register'
import { forgetOwnContact, listContacts, setOwnContact } from '../../domain/rounds/contacts'
import {
  endSection,
  giveSection,
  readSection,
  savePilotOfSection,
  saveSection,
} from '../../domain/rounds/delegate'
import { explain } from '../../domain/rounds/explain'
import { approveReply, setNil, submitReply, takeBack } from '../../domain/rounds/handIn'
import { listOwnReplies, listRounds, readHistory, readRound } from '../../domain/rounds/listReplies'
import { savePilot } from '../../domain/rounds/pilots'
import { prefillReply } from '../../domain/rounds/prefill'
import { readForm, readStanding } from '../../domain/rounds/readForm'
import { saveValues } from '../../domain/rounds/saveValues'
import {
  describeContact,
  describeForm,
  describeFormStanding,
  describeOwnReply,
  describePilotSaved,
  describeRound,
  describeSaved,
} from './describe'
import { sectionLetter } from './letters'
import {
  deleteContact,
  deleteDelegation,
  getContacts,
  getForm,
  getFormStanding,
  getHistory,
  getReplies,
  getRoundEndpoint,
  getRounds,
  postApprove,
  postDelegation,
  postNil,
  postPrefill,
  postSection,
  postSubmit,
  postTakeBack,
  putContact,
  putExplanations,
  putPilot,
  putSectionPilot,
  putSectionValues,
  putValues,
} from './replyEndpoints'
import type { RoundNeeds } from './serveRounds'

/** Serves a municipality's part in rounds: its form, and what is done with it. */
export function serveReplies(
  app: Hono,
  ground: Ground,
  { register, address, sendMail, prefills }: RoundNeeds,
): void {
  serve(app, ground, getRounds, async ({ read, query }) => ({
    body: (await read((tx) => listRounds(tx, query.subject))).map(describeRound),
  }))
  serve(app, ground, getRoundEndpoint, async ({ read, params }) => {
    const { round, ...asked } = await read((tx) => readRound(tx, params.round))
    return { body: { ...describeRound(round), ...asked } }
  })
  serve(app, ground, getReplies, async ({ person, read, query }) => ({
    body: (await read((tx) => listOwnReplies(tx, person, register, query))).map(describeOwnReply),
  }))
  serve(app, ground, getForm, async ({ person, read, params }) => ({
    body: describeForm(await read((tx) => readForm(tx, person, register, params)), register),
  }))
  serve(app, ground, getFormStanding, async ({ person, read, params }) => ({
    body: describeFormStanding(await read((tx) => readStanding(tx, person, params))),
  }))
  serve(app, ground, putValues, async ({ person, write, params, body }) => ({
    body: describeSaved(await write((tx) => saveValues(tx, person, params, body.values))),
  }))
  serve(app, ground, putExplanations, async ({ person, write, params, body }) => ({
    body: { explanations: await write((tx) => explain(tx, person, params, body.explanations)) },
  }))
  serve(app, ground, putPilot, async ({ person, write, params, body }) => ({
    body: describePilotSaved(await write((tx) => savePilot(tx, person, params, body))),
  }))
  serve(app, ground, postPrefill, async ({ person, write, params }) => ({
    body: { filled: await write((tx) => prefillReply(tx, person, prefills, params)) },
  }))
  serve(app, ground, postNil, async ({ person, write, params, body }) => ({
    body: await write((tx) => setNil(tx, person, params, body.nil)),
  }))
  serve(app, ground, postSubmit, async ({ person, write, params }) => ({
    body: await write((tx) => submitReply(tx, person, register, params)),
  }))
  serve(app, ground, postTakeBack, async ({ person, write, params }) => ({
    body: await write((tx) => takeBack(tx, person, params)),
  }))
  serve(app, ground, postApprove, async ({ person, write, params }) => ({
    body: await write((tx) => approveReply(tx, person, params)),
  }))
  serve(app, ground, getHistory, async ({ person, read, params, query }) => ({
    body: (await read((tx) => readHistory(tx, person, params, query.ref))).map(
      ({ by_name, at, ...change }) => ({
        ...change,
        by: by_name,
        at: at.toISOString(),
      }),
    ),
  }))
  serve(app, ground, postDelegation, async ({ person, write, params, body, language, t }) => {
    const given = await write((tx) => giveSection(tx, person, params, body))
    const link = `${address}/app/section#${given.token}`
    const municipality =
      findMunicipality(register, params.municipality)?.name[language === 'sv' ? 'sv' : 'fi'] ?? ''
    const letter = sectionLetter(t, {
      to: body.email,
      name: body.name,
      municipality,
      by: person?.name ?? '',
      link,
    })
    // The link is on the screen too: a letter that does not go out loses nothing.
    const sent = sendMail ? await sendMail(letter).then(...yesOrNo) : false
    return {
      body: { id: given.id, token: given.token, link, expiresAt: given.expiresAt.toISOString(), sent },
    }
  })
  serve(app, ground, deleteDelegation, async ({ person, write, params }) => {
    await write((tx) => endSection(tx, person, params, params.id))
    return {}
  })
  // Who comes by a link is nobody, whoever is signed in on the same device.
  serve(app, ground, postSection, async ({ body }) => ({
    body: describeForm(
      await readAs(ground.database, nobody, (tx) => readSection(tx, register, body.token)),
      register,
    ),
  }))
  serve(app, ground, putSectionValues, async ({ body }) => ({
    body: describeSaved(
      await writeAs(ground.database, nobody, (tx) => saveSection(tx, body.token, body.values)),
    ),
  }))
  serve(app, ground, putSectionPilot, async ({ body: { token, ...said } }) => ({
    body: describePilotSaved(
      await writeAs(ground.database, nobody, (tx) => savePilotOfSection(tx, token, said)),
    ),
  }))
  serve(app, ground, getContacts, async ({ person, read, query }) => ({
    body: (await read((tx) => listContacts(tx, person, query))).map(describeContact),
  }))
  serve(app, ground, putContact, async ({ person, write, body }) => {
    await write((tx) => setOwnContact(tx, person, body))
    return {}
  })
  serve(app, ground, deleteContact, async ({ person, write, query }) => {
    await write((tx) => forgetOwnContact(tx, person, query))
    return {}
  })
}

const yesOrNo = [() => true, () => false] as const
