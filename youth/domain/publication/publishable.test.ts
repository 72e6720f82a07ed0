import { afterAll, beforeAll, expect, test } from 'vitest'
import { evening, openWorld, type TestPerson, type World } from '../../../app/testing/world'
import { nobody, publishing, read } from '../../../base/database/transaction'
import { cellsOf, findLatestRelease } from '../../../statistics/domain/releases'
import { record } from '../../api/testing/sessions'
import { today } from '../times'
import { monthsTable, publishMonths } from './publishedMonths'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const thisMonth = today().toString().slice(0, 7)
const release = async () => {
  await publishing(world.database.publisher, (tx) =>
    publishMonths(tx, world.register, { thisMonth, example: false }),
  )
  return read(world.database.app, nobody, async (tx) => {
    const latest = await findLatestRelease(tx, monthsTable)
    return latest ? cellsOf(tx, latest) : []
  })
}
const preview = async (as: TestPerson, municipality: string) => {
  const answer = await world.ask(`/api/youth/publication/preview?municipality=${municipality}`, { as })
  return (await answer.json()).cells
}
const decide = (as: TestPerson, municipality: string) =>
  world.ask('/api/youth/publication', { as, method: 'PUT', body: { municipality, public: true } })
const inOrder = (cells: { place: string; period: string; measure: string }[]) =>
  cells
    .map(({ place, period, measure, ...rest }) => ({ place, period, measure, ...rest }))
    .sort((a, b) => (`${a.place} ${a.period} ${a.measure}` < `${b.place} ${b.period} ${b.measure}` ? -1 : 1))
const of = <C extends { place: string }>(cells: C[], place: string) =>
  cells.filter((cell) => cell.place === place)

test('what a manager sees before deciding is to the last cell what the next release says', async () => {
  await record(world, 'ouluWorker', evening(world.units.oulu, { date: '2026-02-03' }))
  await decide('ouluManager', '564')
  await release()
  await record(world, 'worker', evening(world.units.porvoo, { date: '2026-05-02', end: '20:10' }))
  await record(world, 'worker', evening(world.units.porvooOther, { date: '2026-05-09' }))
  const exception = { exception: 'cancelled', participants: undefined, staff: undefined }
  await record(
    world,
    'worker',
    evening(world.units.porvoo, {
      ...exception,
      date: '2026-07-01',
      youthPart: undefined,
      tags: undefined,
      youthOrganisedMinutes: undefined,
    }),
  )

  const before = await preview('manager', '638')
  expect(before.find(({ cell }: { cell: { kind: string } }) => cell.kind === 'value')).toBeDefined()
  expect(of(before, '564')).toEqual([])
  await decide('manager', '638')
  expect(inOrder(before)).toEqual(inOrder(of(await release(), '638')))
  // Afterwards it goes on being what stands.
  expect(inOrder(await preview('manager', '638'))).toEqual(inOrder(of(await release(), '638')))
})

test('nobody previews another municipality', async () => {
  for (const as of ['ouluManager', 'worker', 'analyst', 'admin', 'team'] as const) {
    const { status } = await world.ask('/api/youth/publication/preview?municipality=638', { as })
    expect([as, status]).toEqual([as, 403])
  }
})

test('a municipality that tries leaves the release, and one that was only invited is not among those taking part', async () => {
  const back = (step: string) =>
    world.ask('/api/youth/joinings/564', { as: 'team', method: 'PUT', body: { step } })
  await back('trying')
  expect(of(await release(), '564')).toEqual([])
})
