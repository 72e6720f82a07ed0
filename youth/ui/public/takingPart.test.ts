import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishing } from '../../../base/database/transaction'
import { publishParticipants } from '../../domain/joining/joiningPublished'
import { openPublicWorld, type PublicWorld } from './testing/publicWorld'

let world: PublicWorld
beforeAll(async () => {
  world = await openPublicWorld()
  await sql`insert into youth.joining (municipality, version, step, since) values ('638', 1, 'in-use', '2024-03-01'),
    ('280', 1, 'trying', '2026-03-01'), ('091', 1, 'invited', '2026-03-01'), ('049', 1, 'accepted', '2026-03-01')`.execute(
    world.database.owner,
  )
  await publishing(world.database.publisher, (tx) =>
    publishParticipants(tx, world.register, { example: true }),
  )
})
afterAll(() => world.close())

test.each([
  ['/fi/mukana', 'Mukana olevat kunnat', 'Porvoo', 'Käytössä', 'Kokeilee'],
  ['/sv/med', 'Kommuner som är med', 'Borgå', 'I bruk', 'Prövar'],
  ['/en/taking-part', 'Municipalities taking part', 'Porvoo', 'In use', 'Trying'],
])(
  '%s tells who takes part, how far each has come and since when, on a map and in a list',
  async (path, title, porvoo, inUse, trying) => {
    const html = await (await world.ask(path)).text()
    const rows = [...html.matchAll(/<tr><th scope="row">(.*?)<\/tr>/g)].map(([, row = '']) =>
      row
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    expect(html).toContain(`<h1>${title}</h1>`)
    expect(rows).toEqual([`${porvoo} ${inUse} 2024`, `Korsnäs ${trying} 2026`])
    // Helsinki was invited and Espoo has the agreement: that is nobody's business yet.
    expect(rows.join()).not.toMatch(/Helsin|Espoo|Esbo/)
    expect(html.match(/class="no-step"/g)).toHaveLength(308 - 2 + 1)
    expect(html).toMatch(/Esimerkkiaineisto|Exempeldata|Example data/)
    expect(html).not.toContain('<script')
  },
)
