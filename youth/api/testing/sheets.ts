import { randomUUID } from 'node:crypto'
import type { TestPerson, World } from '../../../app/testing/world'
import { sessionCookie } from '../../../base/people/api/servePeople'
import { type Import, type ImportPreview, MappingChange } from '../import/schemas'

/** Sends a file as a browser does; the answer is whatever it is. */
export function sendSheet(
  world: World,
  as: TestPerson,
  content: Uint8Array | string,
  options: { id?: string; municipality?: string; type?: string; name?: string; language?: string } = {},
): Promise<Response> {
  const { id = randomUUID(), municipality = '638', type = 'text/csv', name = 'taulukko.csv' } = options
  return Promise.resolve(
    world.app.request(`http://localhost:3000/api/youth/imports/${id}?municipality=${municipality}`, {
      method: 'PUT',
      headers: {
        host: 'localhost:3000',
        'accept-language': options.language ?? 'en',
        cookie: `${sessionCookie}=${world.people[as].token}`,
        'content-type': type,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      },
      body: typeof content === 'string' ? content : new Blob([new Uint8Array(content)]),
    }),
  )
}

/** Sends a sheet that is taken. @returns the id of the import @throws where it was not taken */
export async function upload(
  world: World,
  as: TestPerson,
  content: Uint8Array | string,
  options: Parameters<typeof sendSheet>[3] = {},
): Promise<string> {
  const answer = await sendSheet(world, as, content, options)
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { id: string }).id
}

const importAt = (id: string) => `/api/youth/imports/${id}`

export async function preview(world: World, as: TestPerson, id: string): Promise<ImportPreview> {
  const answer = await world.ask(`${importAt(id)}/preview`, { as })
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
  return (await answer.json()) as ImportPreview
}

export const start = (world: World, as: TestPerson, id: string, version: number) =>
  world.ask(`${importAt(id)}/start`, { as, method: 'POST', body: { version } })

export async function standing(world: World, as: TestPerson, id: string): Promise<Import> {
  return (await (await world.ask(importAt(id), { as })).json()) as Import
}

/** Says yes to what the preview shows and waits until all of it is recorded. */
export async function carryOut(world: World, as: TestPerson, id: string): Promise<Import> {
  const { version } = await preview(world, as, id)
  const answer = await start(world, as, id, version)
  if (answer.status !== 202) throw new Error(`${answer.status} ${await answer.text()}`)
  for (let tries = 0; tries < 600; tries++) {
    const now = await standing(world, as, id)
    if (now.state !== 'importing') return now
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the import did not end')
}

/** The mapping that a preview shows; words that nobody has decided on are left out of it. */
export const mappingOf = (seen: ImportPreview) =>
  MappingChange.shape.mapping.parse({
    columns: seen.columns.map(({ heading, means }) => ({ heading, means })),
    forms: seen.forms.filter(({ form }) => form),
    environments: seen.environments.filter(({ environment }) => environment),
    tags: seen.tags.filter(({ tag }) => tag),
    units: seen.units.filter(({ unit }) => unit),
    otherwise: seen.otherwise,
  })

/** Writes what was changed in the preview back as the mapping. */
export const changeMapping = (
  world: World,
  as: TestPerson,
  id: string,
  seen: ImportPreview,
  changes: Record<string, unknown> = {},
) =>
  world.ask(`${importAt(id)}/mapping`, {
    as,
    method: 'PUT',
    body: {
      version: seen.version,
      mapping: { ...mappingOf(seen), ...changes },
    },
  })
