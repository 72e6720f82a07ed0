import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evening, openWorld, type World } from '../../../app/testing/world'
import { verifyMonths } from '../../domain/months/verify'
import { record, remove, send, summary } from '../testing/sessions'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const april = { municipality: '638', from: '2026-04', to: '2026-04' }
const ask = (by: string) => summary(world, 'worker', { ...april, by })
const onDay = (day: number, more: object) =>
  evening(world.units.porvoo, { date: `2026-04-${String(day).padStart(2, '0')}`, ...more })

describe('what only some sessions say', () => {
  test('a counselling day is a tally: contacts by way and by length add up over the month', async () => {
    for (const day of [1, 2]) {
      await record(
        world,
        'worker',
        onDay(day, {
          form: 'information',
          participants: { total: 5 },
          contacts: [
            { way: 'phone', count: 2 },
            { way: 'visit', count: 3 },
          ],
          durations: [{ length: '5-15', count: 4 }],
        }),
      )
    }
    expect(await ask('contact')).toMatchObject({ phone: { amount: 4 }, visit: { amount: 6 } })
    expect(await ask('length')).toMatchObject({ '5-15': { amount: 8 } })
  })

  test('those online are counted by channel, apart from those who were there', async () => {
    const before = (await ask('month'))['2026-04']?.participations
    const online = [{ channel: 'discord', active: 7, passive: 20 }]
    await record(world, 'worker', onDay(3, { form: 'digital', participants: { total: 0, online } }))
    expect((await ask('online-active')).discord?.amount).toBe(7)
    expect((await ask('online-passive')).discord?.amount).toBe(20)
    expect((await ask('month'))['2026-04']?.participations).toBe(before)
  })

  test('a bilingual municipality sees its Swedish service: what was said, and else the language of the unit', async () => {
    await record(world, 'worker', onDay(4, { participants: { total: 12 }, language: 'sv' }))
    const byLanguage = await ask('language')
    const month = (await ask('month'))['2026-04']
    expect(byLanguage.sv).toMatchObject({ participations: 12, sessions: 1 })
    const all = Object.values(byLanguage).reduce((sum, row) => sum + row.participations, 0)
    expect(all).toBe(month?.participations)
  })

  test('a camp is its days times those who were there, and its hours those that were really worked', async () => {
    const hours = (await ask('form')).camp?.hours ?? 0
    await record(
      world,
      'worker',
      onDay(10, { form: 'camp', endDate: '2026-04-12', participants: { total: 20 }, activeMinutes: 1200 }),
    )
    expect((await ask('camp-days')).camp?.amount).toBe(60)
    expect(((await ask('form')).camp?.hours ?? 0) - hours).toBe(20)
  })

  test('initiatives of young people are counted as made and as answered', async () => {
    await record(world, 'worker', onDay(13, { form: 'participation', initiatives: { made: 3, answered: 1 } }))
    expect(await ask('initiative')).toMatchObject({ made: { amount: 3 }, answered: { amount: 1 } })
  })

  test('young people and volunteers who helped organise are counted, and sessions by the step of young people’s part', async () => {
    const before = await ask('youth-part')
    for (const [day, youthPart] of [
      [16, 'led-by-young-people'],
      [17, 'led-by-young-people'],
      [18, 'heard'],
    ] as const)
      await record(
        world,
        'worker',
        onDay(day, { youthPart, youthOrganisers: 4, volunteers: { count: 2, minutes: 90 } }),
      )
    expect(await ask('organising')).toMatchObject({
      'young-people': { amount: 12 },
      volunteers: { amount: 6 },
    })
    const after = await ask('youth-part')
    const more = (step: string) => (after[step]?.amount ?? 0) - (before[step]?.amount ?? 0)
    expect([more('led-by-young-people'), more('heard'), more('none')]).toEqual([2, 1, 0])
    // Half a month is counted from its sessions, and says the same of them.
    const half = await summary(world, 'worker', {
      ...{ municipality: '638', from: '2026-04-16', to: '2026-04-18', by: 'youth-part' },
    })
    expect(half).toMatchObject({ 'led-by-young-people': { amount: 2 }, heard: { amount: 1 } })
  })

  test('a correction and a deletion take their share out again, and all verifies', async () => {
    const id = await record(world, 'worker', onDay(14, { form: 'street', area: 'Satama' }))
    expect((await ask('area')).Satama?.sessions).toBe(1)
    const moved = onDay(14, { form: 'street', area: 'Keskusta', provider: 'other' })
    expect((await send(world, 'worker', id, moved, { 'if-match': '"1"' })).status).toBe(200)
    expect(await ask('area')).toMatchObject({ Keskusta: { sessions: 1 } })
    expect((await ask('area')).Satama).toBeUndefined()
    expect((await ask('provider')).other?.sessions).toBe(1)
    await remove(world, 'worker', id, { 'if-match': '"2"' })
    expect((await ask('area')).Keskusta).toBeUndefined()
    const differences: unknown[] = []
    await verifyMonths(world.database.owner, (difference) => differences.push(difference))
    expect(differences).toEqual([])
  })

  test.each([
    ['more contacts than there were', { contacts: [{ way: 'phone', count: 99 }] }, 'contacts'],
    [
      'a way twice',
      {
        contacts: [
          { way: 'phone', count: 1 },
          { way: 'phone', count: 1 },
        ],
      },
      'contacts',
    ],
    ['worked hours of a single evening', { activeMinutes: 60 }, 'activeMinutes'],
    ['more worked hours than the days have', { endDate: '2026-04-16', activeMinutes: 9999 }, 'activeMinutes'],
    ['an exact address as an area', { area: 'x'.repeat(61) }, 'area'],
  ])('%s is refused in a sentence that names the field', async (_, wrong, field) => {
    const answer = await send(world, 'worker', crypto.randomUUID(), onDay(15, wrong))
    expect(answer.status).toBe(422)
    const { errors } = (await answer.json()) as { errors: { field: string; detail: string }[] }
    expect(errors[0]?.field).toBe(field)
    expect(errors[0]?.detail).not.toContain('youth:')
  })
})
