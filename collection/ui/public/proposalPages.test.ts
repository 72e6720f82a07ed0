import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../app/testing/world'
import {
  assessment,
  comment,
  decision,
  draft,
  enter,
  proposal,
  proposalText,
  propose,
} from '../../api/definition/testing/proposals'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const page = async (path: string) => {
  const answer = await world.ask(path)
  return { status: answer.status, text: await answer.text() }
}
const filled = { subject: 'culture', title: 'Museokäynnit', need: 'Vertailuun.', definition: '', name: '' }
const send = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  world.ask(path, {
    method: 'POST',
    raw: new URLSearchParams(form).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'text/html',
      'content-length': String(new URLSearchParams(form).toString().length),
      ...headers,
    },
  })

test.each([
  ['/fi/ehdota', '/fi/ehdotukset', 'Ehdotus on perillä'],
  ['/sv/foresla', '/sv/forslag', 'Förslaget är framme'],
  ['/en/propose', '/en/proposals', 'The proposal has arrived'],
])(
  'anybody proposes at %s without an account or a script, and reads what happens to it',
  async (at, list, arrived) => {
    const form = await page(at)
    expect([form.status, form.text.includes('<script')]).toEqual([200, false])
    const sent = await send(`${at}?lang=fi`, { ...filled, title: `Ehdotus ${at}` })
    const to = sent.headers.get('location') ?? ''
    expect([sent.status, to]).toEqual([
      303,
      expect.stringMatching(new RegExp(`^${list}/[0-9a-f-]{36}\\?sent$`)),
    ])
    const own = await page(to)
    expect(own.text).toContain(arrived)
    expect(own.text).toContain(`Ehdotus ${at}`)
    expect((await page(list)).text).toContain(`Ehdotus ${at}`)
  },
)

test('a proposal by the form is nobody’s: no person, no address, and an audit entry of nobody', async () => {
  const sent = await send('/fi/ehdota', { ...filled, name: 'Kotiseutuyhdistys' })
  const id = sent.headers.get('location')?.split('/').at(-1)?.split('?')[0]
  const { rows } = await sql`select p.proposer, p.proposer_name, a.person, a.action from collection.proposal p
      join base.audit a on a.subject = p.id::text where p.id = ${id}`.execute(world.database.owner)
  expect(rows).toEqual([
    { proposer: null, proposer_name: 'Kotiseutuyhdistys', person: null, action: 'proposed' },
  ])
})

test('a form that is not taken comes back with all that was typed and what to put right', async () => {
  const refused = await send('/sv/foresla?lang=sv', { ...filled, title: '', need: '<b>Behov & "mer"</b>' })
  const text = await refused.text()
  expect([refused.status, refused.headers.get('content-type')]).toEqual([422, 'text/html; charset=utf-8'])
  expect(text).toContain('Förslaget skickades inte än')
  expect(text).toContain('&lt;b&gt;Behov &amp;')
  expect(text).toContain('aria-invalid="true"')
})

test('too many in an hour are told to wait, in words and with the text kept', async () => {
  for (let sent = 0; sent < 12; sent++) await send('/en/propose', { ...filled, title: `Again ${sent}` })
  const refused = await send('/en/propose?lang=en', { ...filled, title: 'Once more' })
  expect([refused.status, await refused.text()]).toEqual([429, expect.stringContaining('Once more')])
})

test('the page of a proposal shows its whole history, with the differences between its texts marked', async () => {
  const id = await propose(
    world,
    'worker',
    proposal({ text: proposalText({ need: 'Kaikki omat tapahtumat.' }) }),
  )
  await enter(world, 'working', id, 'assessments', assessment)
  const text = proposalText({ need: 'Kaikki kunnan tapahtumat.' })
  await enter(world, 'working', id, 'revisions', { text, reason: 'Selvempi rajaus.' })
  await enter(world, 'manager', id, 'comments', comment({ text: 'Hyvä näin.' }))
  await draft(world, 'CU931', id)
  await enter(world, 'steering', id, 'decisions', decision())
  for (const [path, words] of [
    [`/fi/ehdotukset/${id}`, ['7 puolesta, 1 vastaan, 2 tyhjää', '20.11.2026', 'Tarve on selvä.']],
    [`/sv/forslag/${id}`, ['7 för, 1 emot, 2 blanka', 'Behovet är klart.', 'Styrgruppens beslut']],
    [`/en/proposals/${id}`, ['7 for, 1 against, 2 blank', 'The working group’s assessment']],
  ] as const) {
    const shown = await page(path)
    for (const word of [...words, 'Selvempi rajaus.', 'Hyvä näin.', 'CU931'])
      expect(shown.text).toContain(word)
    expect(shown.text).toMatch(/<del>.*omat<\/del>/)
    expect(shown.text).toMatch(/<ins>.*kunnan<\/ins>/)
  }
})

test.each(['/fi/ehdotukset/x', '/sv/forslag/00000000-0000-4000-8000-000000000000'])(
  '%s is a page that says there is nothing',
  async (path) => {
    const { status, text } = await page(path)
    expect([status, text]).toEqual([404, expect.stringContaining('</html>')])
  },
)
