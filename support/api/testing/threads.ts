import { randomUUID } from 'node:crypto'
import type { TestPerson, World } from '../../../app/testing/world'

export const question = (changes: Record<string, unknown> = {}) => ({
  kind: 'question',
  text: 'Miten leiri kirjataan, kun se kestää kolme päivää?',
  screen: '/sessions/:id',
  language: 'fi',
  ...changes,
})

type Headers = Record<string, string>
const put = (world: World, as: TestPerson, path: string, body: unknown, headers: Headers = {}) =>
  world.ask(path, { as, method: 'PUT', body, headers })

/** Asks as a form does; the answer is whatever it is. */
export const send = (world: World, as: TestPerson, id: string, body: unknown, headers: Headers = {}) =>
  put(world, as, `/api/support/threads/${id}`, body, headers)

/** Asks and answers with the thread's id. @throws where it was not taken */
export async function ask(
  world: World,
  as: TestPerson,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const id = randomUUID()
  await taken(send(world, as, id, question(changes)))
  return id
}

/** The national team answers a thread; the message's id. @throws where it was not taken */
export async function answer(world: World, thread: string, text = 'Kirjaa leiri kerran.'): Promise<string> {
  const id = randomUUID()
  await taken(put(world, 'team', `/api/support/queue/${thread}/messages/${id}`, { text }))
  return id
}

export async function reply(world: World, as: TestPerson, thread: string, text: string): Promise<string> {
  const id = randomUUID()
  await taken(put(world, as, `/api/support/threads/${thread}/messages/${id}`, { text }))
  return id
}

async function taken(sending: Promise<Response>) {
  const { status, ...rest } = await sending.then(async (sent) => ({
    status: sent.status,
    text: await sent.text(),
  }))
  if (status !== 201) throw new Error(`${status} ${rest.text}`)
}

/** What an address answers. @throws where it refuses */
export async function get<T>(world: World, as: TestPerson, path: string): Promise<T> {
  const answered = await world.ask(path, { as })
  if (answered.status !== 200) throw new Error(`${answered.status} ${await answered.text()}`)
  return (await answered.json()) as T
}

export const news = {
  title: { fi: 'Uutta', sv: 'Nytt', en: 'New' },
  text: { fi: 'Kuukausinäkymä uudistui.', sv: 'Månadsvyn har förnyats.', en: 'The month has a new look.' },
}

/** News that everyone reads. @throws where it was not taken */
export async function publishNews(world: World): Promise<void> {
  const path = `/api/support/news/${randomUUID()}`
  await taken(put(world, 'team', path, news))
  await put(world, 'team', `${path}/publication`, { published: true })
}

export const helpSession = {
  title: { fi: 'Tukihetki', sv: 'Frågestund' },
  description: { fi: 'Kysy, mitä vain.', sv: 'Fråga vad du vill.' },
  language: 'sv',
  date: '2036-12-03',
  start: '14:00',
  end: '15:30',
  place: 'Kirjasto',
  link: 'https://kokous.example/',
  cancelled: false,
}

/** Announces a help session. @throws where it was not taken */
export const putHelpSession = (world: World, changes: Record<string, unknown> = {}) =>
  taken(put(world, 'team', `/api/support/sessions/${randomUUID()}`, { ...helpSession, ...changes }))
