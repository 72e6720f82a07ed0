import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type TestPerson, testPeople, type World } from '../../../app/testing/world'
import type { Formula } from '../../domain/formula'
import { codeListPaths } from './pageEndpoints'
import type { CodeLists, ProposalPage, WholeProposal } from './schemas'
import {
  assessment,
  codeListProposal,
  comment,
  decidedIndicator,
  decision,
  draft,
  enter,
  get,
  indicatorContent,
  proposal,
  proposalText,
  propose,
  proposeAssessed,
  put,
} from './testing/proposals'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const whole = (id: string) => get<WholeProposal>(world, `proposals/${id}`)

describe('a proposal', () => {
  test('goes from a need to a decided version, and everyone can read how', async () => {
    const id = await propose(world, 'respondent')
    await enter(world, 'working', id, 'assessments', assessment)
    const better = proposalText({
      need: 'Kunnat vertaavat, kuinka moni lapsi saa ohjattua kulttuurikasvatusta.',
    })
    await enter(world, 'working', id, 'revisions', { text: better, reason: 'Rajaus ohjattuun.' })
    const first = await enter(world, 'worker', id, 'comments', comment())
    await enter(world, 'steering', id, 'comments', comment({ parent: first, text: 'Kiitos.', name: '' }))
    await draft(world, 'CU911', id)
    await enter(world, 'steering', id, 'decisions', decision())

    expect(await whole(id)).toMatchObject({
      state: 'decided',
      name: 'Porvoon kulttuuritoimi',
      texts: [
        { number: 1, ...proposalText() },
        { number: 2, need: better.need, reason: 'Rajaus ohjattuun.' },
      ],
      assessments: [{ number: 1, need: 4, burden: 2, recommendation: 'adopt' }],
      comments: [
        { id: first, parent: null, name: 'Oulu' },
        { parent: first, name: '', text: 'Kiitos.' },
      ],
      decisions: [
        {
          outcome: 'adopt',
          votes: { for: 7, against: 1, empty: 2 },
          decidedOn: '2026-11-20',
          reason: { en: 'Tarve on selvä.' },
        },
      ],
      versions: [{ code: 'CU911', version: 1, state: 'decided' }],
    })
    const listed = await get<ProposalPage>(world, 'proposals?subject=culture&state=decided')
    expect(listed.proposals.find((one) => one.id === id)).toMatchObject({
      title: proposalText().title,
      comments: 2,
      assessments: 1,
    })
  })

  test.each(Object.keys(testPeople) as TestPerson[])('may be made by %s', async (as) => {
    expect((await put(world, as, `proposals/${randomUUID()}`, proposal())).status).toBe(201)
  })

  test('sent twice is one; another text under its id is refused', async () => {
    const id = await propose(world, 'worker')
    expect((await put(world, 'worker', `proposals/${id}`, proposal())).status).toBe(200)
    expect((await put(world, 'worker', `proposals/${id}`, proposal({ name: 'Toinen' }))).status).toBe(409)
    expect((await put(world, 'manager', `proposals/${id}`, proposal())).status).toBe(409)
  })

  test.each([
    ['subject', { subject: 'weather' }],
    ['indicator', { kind: 'change', indicator: 'CU999' }],
    ['indicator', { kind: 'new', indicator: 'CU101' }],
    ['list', { list: 'tags' }],
    ['list', { what: 'code-list', list: 'colours' }],
    ['kind', { subject: 'youth', what: 'code-list', list: 'tags', kind: 'drop' }],
  ])('names %s where it cannot be %j', async (field, changes) => {
    const refused = await put(world, 'worker', `proposals/${randomUUID()}`, proposal(changes))
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { errors: expect.arrayContaining([expect.objectContaining({ field })]) },
    ])
  })

  test('is withdrawn by whoever made it and nobody else; it stays to be read', async () => {
    const id = await propose(world, 'worker')
    const withdraw = (as: TestPerson) => put(world, as, `proposals/${id}/state`, { state: 'withdrawn' })
    expect((await withdraw('colleague')).status).toBe(404)
    expect((await withdraw('worker')).status).toBe(200)
    expect((await whole(id)).state).toBe('withdrawn')
    const late = await put(world, 'working', `proposals/${id}/assessments/${randomUUID()}`, assessment)
    expect([late.status, (await late.json()).type]).toEqual([409, '/problems/proposal-ended'])
  })

  test('is not assessed, revised or decided by others than those whose task it is', async () => {
    const id = await propose(world, 'worker')
    const entries = [
      ['assessments', assessment, 'working'],
      ['revisions', { text: proposalText(), reason: 'x' }, 'working'],
      ['decisions', decision(), 'steering'],
    ] as const
    for (const [what, body, whose] of entries) {
      for (const as of Object.keys(testPeople) as TestPerson[]) {
        if (as === whose) continue
        const { status } = await put(world, as, `proposals/${id}/${what}/${randomUUID()}`, body)
        expect([what, as, status]).toEqual([what, as, 403])
      }
    }
  })

  test('is revised from the text that was seen: the one who comes second is told, and nothing is lost', async () => {
    const id = await propose(world, 'worker')
    const revise = (need: string) =>
      put(
        world,
        'working',
        `proposals/${id}/revisions/${randomUUID()}`,
        { text: proposalText({ need }), reason: 'Selvempi.' },
        { 'if-match': '"1"' },
      )
    const statuses = (await Promise.all([revise('Yksi'), revise('Kaksi')])).map(({ status }) => status)
    expect(statuses.sort()).toEqual([201, 412])
    expect((await whole(id)).texts).toHaveLength(2)
  })

  test('is decided once, though two decide at the same moment', async () => {
    const id = await propose(world, 'worker')
    const reject = () =>
      put(world, 'steering', `proposals/${id}/decisions/${randomUUID()}`, decision({ outcome: 'reject' }))
    const statuses = (await Promise.all([reject(), reject()])).map(({ status }) => status)
    expect(statuses.sort()).toEqual([201, 409])
    expect((await whole(id)).decisions).toHaveLength(1)
  })

  test('is not adopted before its indicator is written, and the decision is not half made', async () => {
    const id = await proposeAssessed(world, 'worker')
    const refused = await put(world, 'steering', `proposals/${id}/decisions/${randomUUID()}`, decision())
    expect([refused.status, (await refused.json()).type]).toEqual([409, '/problems/draft-missing'])
    expect(await whole(id)).toMatchObject({ state: 'assessed', decisions: [] })
  })

  test.each<[why: string, code: string, formula: Formula, sentence: string]>([
    ['speaks of what does not stand', 'CU917', { is: 'value', ref: 'CU999' }, 'CU999, which does not exist'],
    ['comes back to itself', 'CU915', { is: 'value', ref: 'CU915' }, 'CU915 → CU915'],
    [
      'adds up different units',
      'CU918',
      { is: 'sum', of: [{ is: 'value', ref: 'CU916' }, { is: 'population' }] },
      'euros',
    ],
  ])('is not adopted where its formula %s, and the sentence says so', async (_, code, formula, sentence) => {
    const known = await world.ask('/api/collection/indicators/CU916')
    const euros = { type: 'number', unit: 'eur', decimals: 0 } as const
    if (known.status !== 200) await decidedIndicator(world, 'CU916', indicatorContent({ answer: euros }))
    const id = await proposeAssessed(world, 'worker')
    const { source } = indicatorContent()
    const calculated = { source: { ...source, kind: 'calculated' as const }, formula, answer: euros }
    await draft(world, code, id, indicatorContent(calculated))
    const refused = await put(world, 'steering', `proposals/${id}/decisions/${randomUUID()}`, decision())
    expect(refused.status).toBe(422)
    expect((await refused.json()).errors).toEqual([
      { field: 'formula', detail: expect.stringContaining(sentence) },
    ])
    expect(await whole(id)).toMatchObject({ state: 'assessed', decisions: [] })
  })

  test('stays open after a decision to pilot or to change it, until it is adopted', async () => {
    const id = await propose(world, 'worker')
    const consensus = { vote: { way: 'consensus' } }
    await enter(world, 'steering', id, 'decisions', decision({ outcome: 'pilot', ...consensus }))
    await enter(world, 'steering', id, 'decisions', decision({ outcome: 'change', ...consensus }))
    expect(await whole(id)).toMatchObject({
      state: 'received',
      decisions: [{ outcome: 'pilot', votes: null }, { outcome: 'change' }],
    })
    await draft(world, 'CU912', id)
    await enter(world, 'working', id, 'assessments', assessment)
    await enter(world, 'steering', id, 'decisions', decision(consensus))
    expect((await whole(id)).state).toBe('decided')
  })

  test('is not decided on a day to come', async () => {
    const id = await propose(world, 'worker')
    const body = decision({ outcome: 'reject', decidedOn: '2999-01-01' })
    expect((await put(world, 'steering', `proposals/${id}/decisions/${randomUUID()}`, body)).status).toBe(422)
  })

  test('to drop an indicator retires it, and its versions stay to be read', async () => {
    await decidedIndicator(world, 'CU913')
    const id = await proposeAssessed(world, 'approver', proposal({ kind: 'drop', indicator: 'CU913' }))
    const retired = await enter(world, 'steering', id, 'decisions', decision())
    const standing = await get<{ code: string }[]>(world, 'indicators?subject=culture')
    expect(standing.map(({ code }) => code)).not.toContain('CU913')
    expect(await get(world, 'indicators/CU913')).toMatchObject({
      versions: [{ state: 'retired' }],
      decisions: [{ outcome: 'adopt' }, { id: retired }],
    })
  })

  test('to change an indicator makes its next version, and the former one stays', async () => {
    await decidedIndicator(world, 'CU914')
    const id = await proposeAssessed(world, 'approver', proposal({ kind: 'change', indicator: 'CU914' }))
    const next = indicatorContent({ validFrom: 2027 })
    await draft(world, 'CU914', id, next, 2)
    expect(await get(world, 'indicators?subject=culture')).toContainEqual(
      expect.objectContaining({ code: 'CU914', version: 1 }),
    )
    expect((await whole(id)).formers).toMatchObject([{ code: 'CU914', version: 1 }])
    await enter(world, 'steering', id, 'decisions', decision())
    expect(await get(world, 'indicators?subject=culture')).toContainEqual(
      expect.objectContaining({ code: 'CU914', version: 2, validFrom: 2027 }),
    )
    // Everybody sees what the decision changed.
    const page = await (await world.ask(`/en/proposals/${id}`)).text()
    expect(page).toMatch(/<ins><span class="visually-hidden">[^<]+<\/span>2027<\/ins>/)
    expect(await get(world, 'indicators/CU914')).toMatchObject({ versions: [{ version: 1 }, { version: 2 }] })
  })
})

describe('comments', () => {
  test('that do not belong to the matter are hidden by the team: that there was one stays, its words do not', async () => {
    const id = await propose(world, 'worker')
    const entry = await enter(world, 'worker', id, 'comments', comment({ text: 'Asiaton.' }))
    const hide = (as: TestPerson, hidden: boolean) =>
      put(world, as, `proposals/${id}/comments/${entry}/hidden`, { hidden })
    expect((await hide('working', true)).status).toBe(403)
    expect((await hide('team', true)).status).toBe(204)
    expect((await whole(id)).comments).toMatchObject([{ hidden: true, text: '', name: '' }])
    await hide('editor', false)
    expect((await whole(id)).comments).toMatchObject([{ hidden: false, text: 'Asiaton.' }])
  })

  test('answer only comments of the same proposal', async () => {
    const [one, other] = [await propose(world, 'worker'), await propose(world, 'worker')]
    const parent = await enter(world, 'worker', one, 'comments', comment())
    const path = `proposals/${other}/comments/${randomUUID()}`
    expect((await put(world, 'worker', path, comment({ parent }))).status).toBe(422)
  })

  test('leave no word of theirs in the audit, nor does the proposal', async () => {
    const secret = `salaisuus-${randomUUID()}`
    const id = await propose(
      world,
      'worker',
      proposal({ name: secret, text: proposalText({ need: secret }) }),
    )
    await enter(world, 'worker', id, 'comments', comment({ text: secret }))
    const { rows } = await sql<{ action: string; text: string }>`
      select action, to_jsonb(a)::text as text from base.audit a where subject = ${id} order by id`.execute(
      world.database.owner,
    )
    expect(rows.map(({ action }) => action)).toEqual(['proposed', 'commented'])
    expect(rows.filter(({ text }) => text.includes(secret))).toEqual([])
  })
})

describe('a hidden proposal', () => {
  test('shows none of its words, and comes back with them', async () => {
    const id = await propose(world, 'worker')
    const hide = (hidden: boolean) => put(world, 'team', `proposals/${id}/hidden`, { hidden })
    await hide(true)
    expect(await whole(id)).toMatchObject({ hidden: true, name: '', texts: [{ title: '', need: '' }] })
    const { proposals } = await get<ProposalPage>(world, 'proposals?subject=culture&limit=100')
    expect(proposals.find((one) => one.id === id)).toMatchObject({ hidden: true, title: '' })
    await hide(false)
    expect((await whole(id)).texts[0]?.title).toBe(proposalText().title)
  })
})

describe('a code list of youth work', () => {
  test('is decided in the same way, and holds from a year on', async () => {
    const id = await propose(world, 'manager', codeListProposal())
    await enter(world, 'youthWorking', id, 'assessments', assessment)
    await enter(world, 'youthSteering', id, 'decisions', decision({ year: 2027 }))
    const lists = await get<CodeLists>(world, 'code-lists?subject=youth')
    expect(lists.filter(({ list }) => list === 'tags')).toMatchObject([
      { year: 2027, codes: [{ code: 'gaming' }, { code: 'sports' }], proposal: id },
      { year: 2026, proposal: null },
    ])
    // What it changed is told against the list before it, also once it holds.
    const before = lists.find(({ list, proposal }) => list === 'tags' && proposal === null)
    expect((await whole(id)).formerCodes).toEqual(before?.codes)
    const page = await (await world.ask(`/en/proposals/${id}`)).text()
    expect(page).toMatch(/gaming · new/)
    expect(page).toMatch(/social-relations · goes/)
    for (const path of Object.values(codeListPaths))
      expect(await (await world.ask(path)).text()).toContain(`/${id}"`)

    const again = await propose(world, 'manager', codeListProposal())
    await enter(world, 'youthWorking', again, 'assessments', assessment)
    const path = `proposals/${again}/decisions/${randomUUID()}`
    const refused = await put(world, 'youthSteering', path, decision({ year: 2027 }))
    expect([refused.status, (await refused.json()).type]).toEqual([409, '/problems/list-year-taken'])
    expect((await put(world, 'youthSteering', path, decision({ year: null }))).status).toBe(422)
    expect((await whole(again)).state).toBe('assessed')
  })

  test('is decided as it was last written', async () => {
    const id = await propose(world, 'manager', codeListProposal({ list: 'forms' }))
    const codes = [{ code: 'open', name: { fi: 'Avoin', sv: 'Öppen', en: 'Open' } }]
    await enter(world, 'youthWorking', id, 'revisions', {
      text: proposalText({ codes }),
      reason: 'Vain yksi.',
    })
    await enter(world, 'youthWorking', id, 'assessments', assessment)
    await enter(world, 'youthSteering', id, 'decisions', decision({ year: 2028 }))
    const lists = await get<CodeLists>(world, 'code-lists?subject=youth')
    expect(lists.find(({ list }) => list === 'forms')?.codes).toEqual(codes)
  })
})

describe('a body', () => {
  test('speaks for its own subject: culture’s decides nothing of youth work, nor youth work’s of culture', async () => {
    const youth = await propose(world, 'manager', codeListProposal({ list: 'environments' }))
    const culture = await propose(world, 'respondent')
    for (const [id, assesses, decides] of [
      [youth, 'working', 'steering'],
      [culture, 'youthWorking', 'youthSteering'],
    ] as const) {
      const entry = (what: string) => `proposals/${id}/${what}/${randomUUID()}`
      expect((await put(world, assesses, entry('assessments'), assessment)).status).toBe(403)
      const revision = { text: proposalText(), reason: 'x' }
      expect((await put(world, assesses, entry('revisions'), revision)).status).toBe(403)
      expect((await put(world, decides, entry('decisions'), decision({ outcome: 'reject' }))).status).toBe(
        403,
      )
    }
  })

  test('is named in what it said, as it was called then', async () => {
    const id = await propose(world, 'manager', codeListProposal({ list: 'tags' }))
    await enter(world, 'youthWorking', id, 'assessments', assessment)
    await enter(world, 'youthSteering', id, 'decisions', decision({ outcome: 'reject' }))
    expect(await whole(id)).toMatchObject({
      assessments: [{ body: { fi: 'Kunnallisen nuorisotyön osaamiskeskuksen työryhmä' } }],
      decisions: [{ body: { sv: 'Styrgruppen för ungdomsarbetets uppgifter' } }],
    })
  })

  test('reads what it decides before it stands; everybody reads it from then on', async () => {
    const id = await propose(world, 'worker')
    await draft(world, 'CU931', id)
    const told = [{ code: 'CU931', state: 'draft', content: { definition: indicatorContent().definition } }]
    for (const as of ['working', 'steering'] as const)
      expect(await get(world, `proposals/${id}/drafts`, as)).toMatchObject(told)
    const refused = await world.ask(`/api/collection/proposals/${id}/drafts`, { as: 'respondent' })
    expect(refused.status).toBe(403)
    expect((await whole(id)).versions).toMatchObject([{ state: 'draft', content: null }])
    await enter(world, 'working', id, 'assessments', assessment)
    await enter(world, 'steering', id, 'decisions', decision())
    expect((await whole(id)).versions).toMatchObject([{ ...told[0], state: 'decided' }])
    expect(await get(world, `proposals/${id}/drafts`, 'steering')).toEqual([])
  })

  test('adopts nothing that has not been assessed, and may still reject it', async () => {
    const id = await propose(world, 'worker')
    await draft(world, 'CU919', id)
    const refused = await put(world, 'steering', `proposals/${id}/decisions/${randomUUID()}`, decision())
    expect([refused.status, (await refused.json()).type]).toEqual([409, '/problems/not-assessed'])
    expect(await whole(id)).toMatchObject({
      state: 'received',
      decisions: [],
      versions: [{ state: 'draft' }],
    })
    await enter(world, 'steering', id, 'decisions', decision({ outcome: 'reject' }))
    expect((await whole(id)).state).toBe('decided')
  })
})

test('proposals are read page by page, each once', async () => {
  const seen: string[] = []
  let cursor = ''
  do {
    const page: ProposalPage = await get(
      world,
      `proposals?subject=culture&limit=5${cursor && `&cursor=${cursor}`}`,
    )
    seen.push(...page.proposals.map(({ id }) => id))
    cursor = page.next ?? ''
  } while (cursor)
  const { rows } = await sql<{
    count: number
  }>`select count(*) from collection.proposal where subject = 'culture'`.execute(world.database.owner)
  expect([new Set(seen).size, seen.length]).toEqual([Number(rows[0]?.count), Number(rows[0]?.count)])
})
