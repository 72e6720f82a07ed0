import type { Hono } from 'hono'
import { type Ground, serve } from '../../endpoints/serve'
import type { SendMail } from '../../mail/letter'
import { findMunicipality, type Register } from '../../municipalities/register'
import { problem } from '../../problems/catalogue'
import { releaseKey } from '../domain/deviceKey'
import {
  addPerson,
  choosePassword,
  endRole,
  giveRole,
  listPeople,
  makeFirstAdministrator,
  readLink,
} from '../domain/people'
import type { Role } from '../domain/permissions'
import type { Person } from '../domain/person'
import { signIn, signOut } from '../domain/signIn'
import {
  deleteRole,
  getMe,
  getPeople,
  postDeviceKey,
  postFirstAdministrator,
  postLink,
  postPassword,
  postPerson,
  postRole,
  postSignIn,
  postSignOut,
} from './endpoints'
import type { Me } from './schemas'
import { serveWithin } from './serveWithin'

export const sessionCookie = 'kuntakuva-session'

export type PeopleParts = {
  roles: readonly Role[]
  /** Marks the cookie for https. */
  secure: boolean
  /** What links begin with. */
  address: string
  demo: boolean
  register: Register
  /** Null where no mail server is known. */
  sendMail: SendMail | null
}

/** Serves sign-in, people and one-time links. */
export function servePeople(app: Hono, ground: Ground, parts: PeopleParts): void {
  const { roles, secure, address, demo, register } = parts
  serveWithin(app, ground, parts)
  const cookie = (value: string, rest: string) =>
    `${sessionCookie}=${value}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${rest}`

  serve(app, ground, postSignIn, async ({ body, address, cookie: given }) => {
    const { token } = await signIn(ground.database, { ...body, address })
    // Whoever was signed in on this phone is signed out: one session, one person.
    const former = given(sessionCookie)
    if (former) await signOut(ground.database, former)
    return { headers: { 'Set-Cookie': cookie(token, '; Max-Age=1209600') } }
  })
  serve(app, ground, postSignOut, async ({ cookie: given }) => {
    const token = given(sessionCookie)
    if (token) await signOut(ground.database, token)
    return { headers: { 'Set-Cookie': cookie('', '; Max-Age=0') } }
  })
  serve(app, ground, getMe, async ({ person }) => {
    if (!person) throw problem.notSignedIn()
    return { body: describe(person, demo, register) }
  })
  serve(app, ground, postDeviceKey, async ({ cookie: given }) => ({
    body: { key: await releaseKey(ground.database, given(sessionCookie) ?? '') },
  }))
  serve(app, ground, getPeople, async ({ person, read }) => ({
    body: await read((tx) => listPeople(tx, person)),
  }))
  serve(app, ground, postPerson, async ({ person, write, body }) => {
    const { id, token } = await write((tx) => addPerson(tx, person, roles, body))
    return { body: { id, link: `${address}/app/link#${token}` } }
  })
  serve(app, ground, postRole, async ({ person, write, params, body }) => ({
    body: await write((tx) => giveRole(tx, person, roles, params.id, body)),
  }))
  serve(app, ground, deleteRole, async ({ person, write, params }) => {
    await write((tx) => endRole(tx, person, params.id))
    return {}
  })
  serve(app, ground, postLink, async ({ body }) => ({ body: await readLink(ground.database, body.token) }))
  serve(app, ground, postPassword, async ({ body }) => {
    await choosePassword(ground.database, body.token, body.password)
    return {}
  })
  serve(app, ground, postFirstAdministrator, async ({ body }) => {
    await makeFirstAdministrator(ground.database, body.token, body)
    return {}
  })
}

function describe(person: Person, demo: boolean, register: Register): Me {
  return {
    id: person.id,
    email: person.email,
    name: person.name,
    language: person.language,
    demo,
    grants: person.grants.map(({ role, municipality, unit }) => ({
      role,
      municipality,
      unit,
      name: (municipality && findMunicipality(register, municipality)?.name) || null,
    })),
    permissions: Object.fromEntries(
      [...person.reach].map(([permission, { nation, municipalities, units }]) => [
        permission,
        { nation, municipalities: [...municipalities], units: [...units] },
      ]),
    ),
  }
}
