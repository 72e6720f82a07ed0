import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { makeRound } from '../../testing/rounds'
import type { Form } from '../rounds/schemas'
import type { Note, RepliesPage, ReviewedReply, Said } from './schemas'
import { answerNote, approved, get, handedIn, replyPath, reviewPath, say } from './testing/handedIn'

let world: World
let round: string
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  round = await handedIn(world)
})

const reviewed = (municipality = '638') =>
  get<ReviewedReply>(world, 'reviewer', reviewPath(round, municipality))
const notes = (municipality = '638', as: 'respondent' | 'otherRespondent' = 'respondent') =>
  get<Note[]>(world, as, `${replyPath(round, municipality)}/notes`)
const unlocked = async () => (await reviewed()).values.filter((value) => value.unlocked).map(({ ref }) => ref)
/** Porvoo corrects a value, as its form saves it. */
const correct = (ref: string, number: number, version: number | null = 1) =>
  world.ask(`${replyPath(round, '638')}/values`, {
    as: 'respondent',
    method: 'PUT',
    body: { values: [{ ref, value: { kind: 'number', number }, comment: '', version }] },
  })
const detail = async (answered: Response) => ((await answered.json()) as { detail: string }).detail

describe('who reviews one subject reads no answers of another', () => {
  const lists = ['replies', 'indicators', 'findings', 'outliers?ref=CU901', 'replies/638']
  const statuses = (as: 'reviewer' | 'team', id: string) =>
    Promise.all(
      lists.map(async (list) => {
        const asked = list.replace('CU901', id.startsWith('youth') ? 'YO901' : 'CU901')
        return (await world.ask(`/api/collection/review/${id}/${asked}`, { as })).status
      }),
    )
  const youthRound = async () => {
    const id = await makeRound(world, { subject: 'youth' })
    await approved(world, id, '638')
    return id
  }

  test('the national team reviews youth work and not culture, of which it keeps the rounds', async () => {
    expect(await statuses('team', await youthRound())).toEqual(lists.map(() => 200))
    expect(await statuses('team', round)).toEqual(lists.map(() => 403))
    const said = { kind: 'question', ref: 'CU901', text: 'Onko nolla liikaa?', answerBy: null } as const
    const path = `${reviewPath(round, '638')}/notes/${randomUUID()}`
    expect((await world.ask(path, { as: 'team', method: 'PUT', body: said })).status).toBe(403)
    expect(await notes()).toEqual([])
  })

  test('the reviewers of culture read nothing of youth work', async () => {
    expect(await statuses('reviewer', round)).toEqual(lists.map(() => 200))
    expect(await statuses('reviewer', await youthRound())).toEqual(lists.map(() => 403))
  })
})

describe('a municipality that had nothing to report', () => {
  const act = async (what: string, as: TestPerson = 'respondent', body?: unknown) => {
    const answered = await world.ask(`${replyPath(round, '638')}/${what}`, {
      ...{ as, method: 'POST', ...(body === undefined ? {} : { body }) },
    })
    return [answered.status, ((await answered.json()) as { state?: string }).state]
  }
  const form = () => get<Form>(world, 'respondent', replyPath(round, '638'))
  const opened = async ({
    kind,
    text,
    ref = null,
  }: Pick<Said, 'kind' | 'text'> & { ref?: string | null }) => {
    const { version } = await reviewed()
    const said = { kind, text, ref, section: null, answerBy: null }
    return (await say(world, round, '638', said, { version })).status
  }
  beforeEach(async () => {
    round = await makeRound(world)
    await act('nil', 'respondent', { nil: true })
    expect(await act('submit')).toEqual([200, 'submitted'])
    expect(await act('approve', 'approver')).toEqual([200, 'approved'])
    expect(await reviewed()).toMatchObject({ standing: 'waiting', nil: true })
    await sql`update collection.round set state = 'closed', closed_at = now() where id = ${round}`.execute(
      world.database.owner,
    )
  })

  test('has it returned after the round was closed, says it anew, and the reviewer gets it back', async () => {
    expect(await opened({ kind: 'return', text: 'Onko teillä museo?' })).toBe(201)
    expect(await act('nil', 'respondent', { nil: false })).toEqual([200, 'returned'])
    expect(await act('submit')).toEqual([409, undefined])
    expect(await act('nil', 'respondent', { nil: true })).toEqual([200, 'returned'])
    expect(await act('submit')).toEqual([200, 'submitted'])
    expect(await act('approve', 'approver')).toEqual([200, 'approved'])
    expect(await reviewed()).toMatchObject({ standing: 'waiting', nil: true })
    expect(await unlocked()).toEqual([])
    expect(await opened({ kind: 'accept', text: '' })).toBe(201)
  })

  test('asks to correct it, and where one value is opened gives that one, or says anew that there is nothing', async () => {
    expect(await opened({ kind: 'accept', text: '' })).toBe(201)
    const ask = { answers: null, asks: 'CU902', text: 'Kirjaston kävijät unohtuivat.' }
    const asked = await world.ask(`${replyPath(round, '638')}/notes/${randomUUID()}`, {
      ...{ as: 'respondent', method: 'PUT', body: ask },
    })
    expect(asked.status).toBe(201)
    expect(await opened({ kind: 'unlock', ref: 'CU902', text: 'Avattu.' })).toBe(201)
    const isNil = async () => (await form()).reply.nil
    expect(await (await correct('CU902', 5)).json()).toMatchObject({ nilTakenBack: true })
    expect(await isNil()).toBe(false)
    await world.ask(`${replyPath(round, '638')}/values`, {
      ...{ as: 'respondent', method: 'PUT', body: { values: [{ ref: 'CU902', value: null, version: 2 }] } },
    })
    expect(await act('nil', 'respondent', { nil: true })).toEqual([200, 'accepted'])
    expect((await correct('CU902', 7, 3)).status).toBe(200)
    expect(await act('submit')).toEqual([200, 'submitted'])
    expect(await act('approve', 'approver')).toEqual([200, 'approved'])
    expect(await form()).toMatchObject({ reply: { nil: false }, values: [{ value: { number: 7 } }] })
  })
})

describe('a municipality that finds an error in what it has approved', () => {
  const ask = (id = randomUUID(), text = 'Museoiden luku on vanha.') =>
    world.ask(`${replyPath(round, '638')}/notes/${id}`, {
      ...{ as: 'respondent', method: 'PUT', body: { answers: null, asks: 'CU902.museums', text } },
    })
  const requests = async (of = round) =>
    (await get<RepliesPage>(world, 'reviewer', `/api/collection/review/${of}/replies`)).requests.filter(
      (one) => one.round.id === round,
    )
  const close = () =>
    sql`update collection.round set state = 'closed', closed_at = now() where id = ${round}`.execute(
      world.database.owner,
    )

  test('asks to correct it, also in a closed round: the reviewer meets it in every round’s queue and opens the value', async () => {
    await close()
    const id = randomUUID()
    expect([(await ask(id)).status, (await ask(id)).status, (await ask(id, 'Muuta.')).status]).toEqual([
      201, 200, 409,
    ])
    const asked = [{ municipality: { code: '638' }, ref: 'CU902.museums', text: 'Museoiden luku on vanha.' }]
    expect(await requests()).toMatchObject(asked)
    expect(await requests(await handedIn(world))).toMatchObject(asked)
    expect((await notes()).map(({ kind, byTeam }) => [kind, byTeam])).toEqual([['request', false]])
    const { version } = await reviewed()
    const unlock = { kind: 'unlock', ref: 'CU902.museums', text: 'Korjatkaa.' } as const
    expect((await say(world, round, '638', unlock, { version })).status).toBe(201)
    expect(await unlocked()).toEqual(['CU902.museums'])
    expect(await requests()).toEqual([])
  })

  test('is answered in words where the value is not opened, and an acceptance settles no request', async () => {
    await ask()
    await say(world, round, '638', { kind: 'accept' }, { version: (await reviewed()).version })
    expect(await requests()).toHaveLength(1)
    const decline = { kind: 'decline', ref: 'CU902.museums', text: 'Luku on rekisterin mukainen.' } as const
    expect((await say(world, round, '638', decline)).status).toBe(201)
    expect(await requests()).toEqual([])
    expect(await unlocked()).toEqual([])
    expect((await notes()).at(-1)).toMatchObject({ kind: 'decline', text: 'Luku on rekisterin mukainen.' })
  })

  test('asks nothing of what is still its own to change, nor of what is not asked', async () => {
    await sql`update collection.reply set state = 'answering' where round = ${round} and municipality = '638'`.execute(
      world.database.owner,
    )
    expect((await ask()).status).toBe(409)
    const body = { answers: null, asks: 'CU999', text: 'Mitä?' }
    const path = `${replyPath(round, '638')}/notes/${randomUUID()}`
    expect((await world.ask(path, { as: 'respondent', method: 'PUT', body })).status).toBe(422)
  })
})

describe('a reviewer', () => {
  test('reads a reply with last year’s figures, what was found, and nothing of one that is still being written', async () => {
    const reply = await reviewed()
    expect(reply).toMatchObject({
      municipality: { code: '638', name: { fi: 'Porvoo' } },
      standing: 'waiting',
      found: 1,
      unexplained: 1,
      changed: 0,
      onePerson: false,
      submittedBy: 'respondent',
      approvedBy: 'approver',
    })
    expect(reply.lastYear.CU901).toEqual({ kind: 'number', number: 212 })
    expect(reply.findings).toMatchObject([
      { rule: 'change', type: 'change', ref: 'CU901', params: { change: 900 } },
    ])
    await sql`update collection.reply set state = 'answering' where round = ${round} and municipality = '564'`.execute(
      world.database.owner,
    )
    expect((await world.ask(reviewPath(round, '564'), { as: 'reviewer' })).status).toBe(404)
  })

  test('asks about a value, and the municipality answers in words: nothing is opened', async () => {
    const asked = randomUUID()
    const question = {
      kind: 'question',
      ref: 'CU901',
      text: 'Onko nolla liikaa?',
      answerBy: '2026-12-04',
    } as const
    expect((await say(world, round, '638', question, { id: asked })).status).toBe(201)
    expect(await notes()).toMatchObject([
      { id: asked, ...question, byTeam: true, author: null, resolvedAt: null },
    ])
    expect((await answerNote(world, round, '638', { answers: asked, text: 'Luku on oikein.' })).status).toBe(
      201,
    )
    expect((await reviewed()).notes.map(({ kind, text, author }) => [kind, text, author])).toEqual([
      ['question', 'Onko nolla liikaa?', 'reviewer'],
      ['answer', 'Luku on oikein.', 'respondent'],
    ])
    expect((await notes())[0]?.resolvedAt).not.toBeNull()
    expect(await unlocked()).toEqual([])
    expect((await answerNote(world, round, '638', { answers: asked, text: 'Toinenkin.' })).status).toBe(409)
  })

  test('asks about a value, and the municipality opens that one to correct it', async () => {
    const asked = randomUUID()
    await say(
      world,
      round,
      '638',
      { kind: 'question', ref: 'CU901', text: 'Onko nolla liikaa?' },
      { id: asked },
    )
    await answerNote(world, round, '638', { answers: asked, corrects: true })
    expect(await unlocked()).toEqual(['CU901'])
    expect((await reviewed()).standing).toBe('returned')
    expect((await correct('CU902', 1)).status).toBe(409)
    expect((await correct('CU901', 212)).status).toBe(200)
    const { changed, values } = await reviewed()
    expect(changed).toBe(1)
    expect(values.find(({ ref }) => ref === 'CU901')).toMatchObject({
      value: { number: 212 },
      changed: { former: { kind: 'number', number: 2120 }, by: 'respondent' },
    })
  })

  test('returns one value with a reason: it alone can be changed, and the others stay locked', async () => {
    const { version } = await reviewed()
    const returned = { kind: 'return', ref: 'CU902.museums', text: 'Tarkista museot.' } as const
    expect(await (await say(world, round, '638', returned, { version })).json()).toMatchObject({
      state: 'returned',
    })
    expect(await unlocked()).toEqual(['CU902.museums'])
    const refused = await correct('CU901', 1)
    expect([refused.status, await detail(refused)]).toEqual([
      409,
      expect.stringContaining('Only the returned values'),
    ])
    expect((await correct('CU902.museums', 210)).status).toBe(200)
  })

  test('returns one part where parts must add up: the whole and the other parts are opened with it, and the correction can be handed in', async () => {
    const parts = ['CU902.museums', 'CU902.theatres']
    const rule = {
      ...{ code: 'adds-up', type: 'parts', severity: 'hard', whole: 'CU902', parts, tolerance: 0 },
      sentence: { fi: 'Osat', sv: 'Delar', en: 'Parts' },
    }
    await sql`insert into collection.round_rule (round, code, position, content)
      values (${round}, 'adds-up', 9, ${JSON.stringify(rule)})`.execute(world.database.owner)
    const { version, tied } = await reviewed()
    expect(tied).toEqual([['CU902', ...parts]])
    // What lies wholly on locked values does not keep the correction from being handed in.
    await sql`update collection.value set number = -1 where round = ${round} and municipality = '638' and indicator = 'CU901'`.execute(
      world.database.owner,
    )
    await say(world, round, '638', { kind: 'return', ref: 'CU902.museums', text: 'Tarkista.' }, { version })
    expect((await unlocked()).sort()).toEqual(['CU902', ...parts])
    await correct('CU902.museums', 205)
    const submit = () => world.ask(`${replyPath(round, '638')}/submit`, { as: 'respondent', method: 'POST' })
    expect((await submit()).status).toBe(409)
    await correct('CU902', 305)
    expect((await submit()).status).toBe(200)
  })

  test('returns a section, also what was left unanswered in it', async () => {
    const { version } = await reviewed()
    await say(
      world,
      round,
      '638',
      { kind: 'return', section: 'visits', text: 'Kävijät puuttuvat.' },
      { version },
    )
    expect((await unlocked()).sort()).toEqual(['CU902', 'CU902.museums', 'CU902.theatres', 'CU903'])
    expect((await correct('CU901', 1)).status).toBe(409)
  })

  test('returns the whole, and after a new approval it waits again with nothing open', async () => {
    const { version } = await reviewed()
    await say(world, round, '638', { kind: 'return', text: 'Aloittakaa alusta.' }, { version })
    expect((await unlocked()).length).toBe(5)
    const submit = await world.ask(`${replyPath(round, '638')}/submit`, { as: 'respondent', method: 'POST' })
    expect([submit.status, await submit.text()]).toEqual([409, expect.stringContaining('findings')])
    await sql`update collection.value set unlocked = false where round = ${round}`.execute(
      world.database.owner,
    )
    await approved(world, round, '638')
    expect((await reviewed()).standing).toBe('waiting')
    expect((await notes())[0]?.resolvedAt).not.toBeNull()
  })

  test('unlocks one value of an accepted reply, and the rest stays accepted', async () => {
    const { version } = await reviewed()
    const accepted = (await (await say(world, round, '638', { kind: 'accept' }, { version })).json()) as {
      version: number
    }
    const unlock = { kind: 'unlock', ref: 'CU902', text: 'Kunta pyysi korjata.' } as const
    expect((await say(world, round, '638', unlock, { version: accepted.version })).status).toBe(201)
    expect(await unlocked()).toEqual(['CU902'])
    expect(await reviewed()).toMatchObject({ state: 'accepted', standing: 'returned' })
    expect((await correct('CU902', 310)).status).toBe(200)
    expect((await correct('CU901', 310)).status).toBe(409)
  })

  test('unlocks one value also when the round is closed: it is put right for the next release', async () => {
    const { version } = await reviewed()
    await sql`update collection.round set state = 'closed', closed_at = now() where id = ${round}`.execute(
      world.database.owner,
    )
    expect((await correct('CU902', 310)).status).toBe(409)
    const unlock = { kind: 'unlock', ref: 'CU902', text: 'Kunta pyysi korjata.' } as const
    expect((await say(world, round, '638', unlock, { version })).status).toBe(201)
    expect((await correct('CU902', 310)).status).toBe(200)
    expect((await correct('CU901', 310)).status).toBe(409)
  })

  test('accepts a reply, and all that was open in words is settled', async () => {
    await say(world, round, '638', { kind: 'question', text: 'Kaikki hyvin?' })
    const { version } = await reviewed()
    expect((await say(world, round, '638', { kind: 'accept' }, { version })).status).toBe(201)
    expect(await reviewed()).toMatchObject({
      state: 'accepted',
      standing: 'accepted',
      acceptedBy: 'reviewer',
    })
    expect((await notes()).every(({ resolvedAt, kind }) => resolvedAt || kind === 'accept')).toBe(true)
  })

  test('cannot accept while a value is open', async () => {
    const { version } = await reviewed()
    const unlock = { kind: 'unlock', ref: 'CU902', text: 'Korjatkaa.' } as const
    const { version: next } = (await (await say(world, round, '638', unlock, { version })).json()) as {
      version: number
    }
    const refused = await say(world, round, '638', { kind: 'accept' }, { version: next })
    expect([refused.status, await detail(refused)]).toEqual([409, expect.stringContaining('1')])
  })

  test('decides only on what the municipality has approved', async () => {
    await sql`update collection.reply set state = 'submitted' where round = ${round} and municipality = '638'`.execute(
      world.database.owner,
    )
    const { version } = await reviewed()
    for (const said of [{ kind: 'accept' }, { kind: 'return', text: 'Ei.' }] as const)
      expect((await say(world, round, '638', said, { version })).status).toBe(409)
  })

  test('sends the same decision twice and it is taken once', async () => {
    const { version } = await reviewed()
    const id = randomUUID()
    const returned = { kind: 'return', ref: 'CU901', text: 'Tarkista.' } as const
    expect((await say(world, round, '638', returned, { version, id })).status).toBe(201)
    expect((await say(world, round, '638', returned, { version, id })).status).toBe(200)
    expect((await say(world, round, '638', { ...returned, text: 'Muuta.' }, { version, id })).status).toBe(
      409,
    )
    expect((await notes()).length).toBe(1)
  })
})

describe('two reviewers at once', () => {
  test('accept the same reply: one does, the other is told who did', async () => {
    const { version } = await reviewed()
    const both = await Promise.all(
      [1, 2].map(() => say(world, round, '638', { kind: 'accept' }, { version })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    const lost = both.find(({ status }) => status === 409)
    expect(lost && (await detail(lost))).toContain('reviewer accepted this reply first')
  })

  test('one accepts while the other unlocks: one stands, and nothing of the other', async () => {
    for (let turn = 0; turn < 5; turn++) {
      round = await handedIn(world, { municipalities: ['638'] })
      const { version } = await reviewed()
      const [accepting, unlocking] = await Promise.all([
        say(world, round, '638', { kind: 'accept' }, { version }),
        say(world, round, '638', { kind: 'unlock', ref: 'CU901', text: 'Avaan.' }, { version }),
      ])
      const reply = await reviewed()
      if (accepting.status === 201) {
        expect(unlocking.status).toBe(409)
        expect([reply.state, await unlocked()]).toEqual(['accepted', []])
      } else {
        expect([accepting.status, unlocking.status]).toEqual([412, 201])
        expect([reply.state, await unlocked()]).toEqual(['approved', ['CU901']])
      }
    }
  })

  test('ask two questions: both stand', async () => {
    await Promise.all(
      [1, 2].map((n) => say(world, round, '638', { kind: 'question', ref: 'CU901', text: `${n}?` })),
    )
    expect((await notes()).length).toBe(2)
  })
})

describe('what is refused', () => {
  test.each([
    [{ kind: 'return', text: '' }, 422],
    [{ kind: 'return', ref: 'CU999', text: 'x' }, 422],
    [{ kind: 'return', section: 'lost', text: 'x' }, 422],
    [{ kind: 'return', section: 'visits', ref: 'CU901', text: 'x' }, 422],
    [{ kind: 'unlock', text: 'x' }, 422],
    [{ kind: 'accept', ref: 'CU901' }, 422],
    [{ kind: 'answer', text: 'x' }, 422],
  ])('%j', async (said, status) => {
    const { version } = await reviewed()
    expect((await say(world, round, '638', said as never, { version })).status).toBe(status)
    expect(await notes()).toEqual([])
  })

  test('a decision without the version that was seen', async () => {
    expect((await say(world, round, '638', { kind: 'accept' })).status).toBe(428)
    expect((await say(world, round, '638', { kind: 'accept' }, { version: 99 })).status).toBe(412)
  })

  test('reviewing by anybody but reviewers, and notes to any other municipality', async () => {
    for (const as of ['respondent', 'approver', 'manager', 'team', 'steering', 'admin'] as const)
      expect((await world.ask(reviewPath(round, '638'), { as })).status).toBe(403)
    const asked = randomUUID()
    await say(world, round, '638', { kind: 'question', text: 'Hei?' }, { id: asked })
    expect((await world.ask(`${replyPath(round, '638')}/notes`, { as: 'otherRespondent' })).status).toBe(403)
    expect((await world.ask(`${replyPath(round, '638')}/notes`, { as: 'manager' })).status).toBe(403)
    const foreign = await answerNote(
      world,
      round,
      '564',
      { answers: asked, text: 'Me.' },
      { as: 'otherRespondent' },
    )
    expect(foreign.status).toBe(404)
  })
})
