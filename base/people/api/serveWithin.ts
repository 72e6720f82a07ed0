import type { Hono } from 'hono'
import { type Ground, serve } from '../../endpoints/serve'
import type { Language } from '../../language/language'
import type { Translate } from '../../language/translator'
import type { Letter, SendMail } from '../../mail/letter'
import { findMunicipality, type Register } from '../../municipalities/register'
import { problem } from '../../problems/catalogue'
import type { Role } from '../domain/permissions'
import { endWithin, type Invited, invite, listColleagues } from '../domain/within'
import { deleteColleague, deleteGrantWithin, getColleagues, postInvitation } from './withinEndpoints'

type WithinParts = {
  roles: readonly Role[]
  address: string
  register: Register
  sendMail: SendMail | null
}

/** Serves the people of a municipality to those who manage them there. */
export function serveWithin(app: Hono, ground: Ground, parts: WithinParts): void {
  const { roles, address, register, sendMail } = parts
  serve(app, ground, getColleagues, async ({ person, read, query }) => ({
    body: await read((tx) => listColleagues(tx, person, roles, query.municipality)),
  }))
  serve(app, ground, postInvitation, async ({ person, write, body }) => {
    const place = findMunicipality(register, body.municipality)
    if (!place) throw problem.invalid([{ field: 'municipality', reason: 'municipality' }])
    const invited = await write((tx) => invite(tx, person, roles, body))
    const link = invited.token === null ? null : `${address}/app/link#${invited.token}`
    const letter = invitationLetter(ground.translate, {
      invited,
      to: body.email,
      by: person?.name ?? '',
      municipality: place.name,
      link: link ?? `${address}/app/`,
    })
    // After the role was given: a mail server that does not answer takes nothing back.
    const mailed = sendMail
      ? await sendMail(letter).then(
          () => true,
          () => false,
        )
      : false
    return { body: { id: invited.id, mailed, link: !mailed && invited.isOurs ? link : null } }
  })
  serve(app, ground, deleteGrantWithin, async ({ person, write, params }) => {
    await write((tx) => endWithin(tx, person, roles, { municipality: params.municipality, grant: params.id }))
    return {}
  })
  serve(app, ground, deleteColleague, async ({ person, write, params }) => {
    await write((tx) => endWithin(tx, person, roles, params))
    return {}
  })
}

/** The letter in the receiver's own language; who has an account already needs no link to a password. */
function invitationLetter(
  translate: (language: Language) => Translate,
  {
    invited,
    to,
    by,
    municipality,
    link,
  }: {
    invited: Invited
    to: string
    by: string
    municipality: { fi: string; sv: string }
    link: string
  },
): Letter {
  const t = translate(invited.language)
  const kind = invited.token === null ? 'role' : 'invitation'
  const params = {
    ...{ name: invited.name, by, link },
    municipality: invited.language === 'sv' ? municipality.sv : municipality.fi,
  }
  return {
    to,
    subject: t(`base:letter.${kind}.subject`, params),
    text: t(`base:letter.${kind}.text`, params),
  }
}
