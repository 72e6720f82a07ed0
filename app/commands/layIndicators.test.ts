import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openWorld, type World } from '../testing/world'
import { layIndicators } from './layIndicators'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const populations = async () => {
  const { rows } = await sql<{ municipality: string; number: number; source: unknown; licence: string }>`
    select municipality, number, source, licence from collection.register_value
    where indicator = 'CU509' and year = 2022 order by municipality`.execute(world.database.owner)
  return rows
}

test('an operator who lays out the core set of culture has the population of every municipality with it, once', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  const { owner } = world.database
  await layIndicators({ owner }, ['lay', 'culture'], '2026-01-15')
  const laid = await populations()
  expect(laid).toHaveLength(world.register.years.get(2022)?.length ?? 0)
  expect(laid.reduce((sum, { number }) => sum + number, 0)).toBe(5_563_970)
  expect(laid[0]).toMatchObject({
    source: { table: 'Väestö 31.12. (Sotkanet)', name: { fi: expect.stringContaining('Tilastokeskus') } },
    licence: 'CC BY 4.0',
  })
  await layIndicators({ owner }, ['lay', 'culture'], '2026-01-15')
  expect(said.mock.calls.flat().at(-1)).toMatch(/^0 figures of population/)
})
