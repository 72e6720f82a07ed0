import { randomUUID } from 'node:crypto'
import type { TestPerson, World } from '../../../../app/testing/world'
import type { IndicatorContent } from '../../../domain/indicator'
import { anIndicator } from '../../../domain/testing/indicators'

type Headers = Record<string, string>
const base = '/api/collection'

export const proposalText = (changes: Record<string, unknown> = {}) => ({
  title: 'Kulttuurikasvatuksen tunnit',
  need: 'Kunnat vertaavat, kuinka moni lapsi saa kulttuurikasvatusta.',
  definition: 'Ohjatut tunnit vuodessa.',
  ...changes,
})
export const proposal = (changes: Record<string, unknown> = {}) => ({
  subject: 'culture',
  what: 'indicator',
  kind: 'new',
  indicator: null,
  list: null,
  language: 'fi',
  name: 'Porvoon kulttuuritoimi',
  text: proposalText(),
  ...changes,
})
export const codeListProposal = (changes: Record<string, unknown> = {}) =>
  proposal({
    subject: 'youth',
    what: 'code-list',
    list: 'tags',
    text: proposalText({
      codes: [
        { code: 'gaming', name: { fi: 'Pelaaminen', sv: 'Spel', en: 'Gaming' } },
        { code: 'sports', name: { fi: 'Liikunta', sv: 'Idrott', en: 'Sports' } },
      ],
    }),
    ...changes,
  })
export const assessment = {
  need: 4,
  burden: 2,
  existingSource: 'TEAviisari kysyy joka toinen vuosi.',
  definition: 'Tunnit ovat ohjattuja.',
  recommendation: 'adopt',
  text: 'Tarve on selvä ja tieto on kunnilla.',
}
export const decision = (changes: Record<string, unknown> = {}) => ({
  outcome: 'adopt',
  vote: { way: 'votes', for: 7, against: 1, empty: 2 },
  reason: { fi: 'Tarve on selvä.', sv: 'Behovet är klart.', en: '' },
  decidedOn: '2026-11-20',
  year: null,
  ...changes,
})
export const indicatorContent = (changes: Partial<IndicatorContent> = {}): IndicatorContent =>
  anIndicator('CU901', {
    name: {
      fi: 'Kulttuurikasvatuksen tunnit',
      sv: 'Timmar av kulturfostran',
      en: 'Hours of culture education',
    },
    answer: { type: 'number', unit: 'count', decimals: 0 },
    tasks: ['education'],
    ...changes,
  }).content

export const put = (world: World, as: TestPerson, path: string, body: unknown, headers: Headers = {}) =>
  world.ask(`${base}/${path}`, { as, method: 'PUT', body, headers })

async function taken(sending: Promise<Response>): Promise<void> {
  const sent = await sending
  if (sent.status >= 300) throw new Error(`${sent.status} ${await sent.text()}`)
}

/** Proposes as somebody; the proposal's id. @throws where it was not taken */
export async function propose(world: World, as: TestPerson, body: unknown = proposal()): Promise<string> {
  const id = randomUUID()
  await taken(put(world, as, `proposals/${id}`, body))
  return id
}

/** Writes an entry of a proposal's history; its id. @throws where it was not taken */
export async function enter(
  world: World,
  as: TestPerson,
  id: string,
  what: 'assessments' | 'revisions' | 'comments' | 'decisions',
  body: unknown,
): Promise<string> {
  const entry = randomUUID()
  await taken(put(world, as, `proposals/${id}/${what}/${entry}`, body))
  return entry
}

/** Proposes something of culture and has it assessed; the proposal's id. @throws where it was not taken */
export async function proposeAssessed(
  world: World,
  as: TestPerson,
  body: unknown = proposal(),
): Promise<string> {
  const id = await propose(world, as, body)
  await enter(world, 'working', id, 'assessments', assessment)
  return id
}

export const comment = (changes: Record<string, unknown> = {}) => ({
  parent: null,
  name: 'Oulu',
  language: 'fi',
  text: 'Kannatamme.',
  ...changes,
})

/** Writes a draft of an indicator. @throws where it was not taken */
export const draft = (
  world: World,
  code: string,
  proposed: string | null,
  content: IndicatorContent = indicatorContent(),
  version = 1,
) =>
  taken(
    put(world, 'editor', `indicators/${code}/versions/${version}`, {
      subject: 'culture',
      proposal: proposed,
      content,
    }),
  )

/** Proposes an indicator and has it decided: its code stands from then on. @throws where it was not taken */
export async function decidedIndicator(
  world: World,
  code: string,
  content: IndicatorContent = indicatorContent(),
): Promise<{ proposal: string; decision: string }> {
  const id = await propose(world, 'respondent')
  await enter(world, 'working', id, 'assessments', assessment)
  await draft(world, code, id, content)
  return { proposal: id, decision: await enter(world, 'steering', id, 'decisions', decision()) }
}

/** What an address answers. @throws where it refuses */
export async function get<T>(world: World, path: string, as?: TestPerson): Promise<T> {
  const answered = await world.ask(`${base}/${path}`, as ? { as } : {})
  if (answered.status !== 200) throw new Error(`${answered.status} ${await answered.text()}`)
  return (await answered.json()) as T
}

/** A whole body of a version, in which each kind of thing is said once. */
export const versionBody = {
  subject: 'culture',
  content: indicatorContent({
    instruction: { fi: 'Laske tunnit.', sv: 'Räkna timmarna.', en: 'Count the hours.' },
    parts: [{ code: 'dance', name: { fi: 'Tanssi', sv: 'Dans', en: 'Dance' } }],
    goals: ['act-purpose.equality'],
    breaks: [{ year: 2024, note: { fi: 'Uusi tapa.', sv: 'Nytt sätt.', en: 'A new way.' } }],
  }),
}

/** The code of an indicator that stands, decided when first asked for. */
export async function knownIndicator(world: World): Promise<string> {
  const known = await world.ask(`${base}/indicators/CU980`)
  if (known.status !== 200) await decidedIndicator(world, 'CU980')
  return 'CU980'
}

/** Something in every table of what is decided together: of every kind, hidden and open. */
export async function fillDefinition(world: World, id: string = randomUUID()): Promise<void> {
  await knownIndicator(world)
  await taken(put(world, 'worker', `proposals/${id}`, proposal()))
  await enter(world, 'working', id, 'assessments', assessment)
  await enter(world, 'working', id, 'revisions', {
    text: proposalText({ need: 'Uusi tarve.' }),
    reason: 'Selvempi.',
  })
  await enter(world, 'manager', id, 'comments', comment())
  await draft(world, 'CU981', id, indicatorContent({ instruction: { fi: 'Laske tunnit.', sv: '', en: '' } }))
  const list = await propose(world, 'manager', codeListProposal())
  await enter(world, 'youthWorking', list, 'assessments', assessment)
  await enter(world, 'youthSteering', list, 'decisions', decision({ year: 2026 }))
  const form = { subject: 'culture', title: 'Käynnit', need: 'Vertailuun.' }
  await taken(
    world
      .ask('/fi/ehdota', { method: 'POST', body: form })
      .then((sent) => (sent.status === 303 ? new Response() : sent)),
  )
}
