import { randomUUID } from 'node:crypto'
import type { TestPerson, World } from '../../../app/testing/world'
import type { Card } from '../schemas'

/** A card as a municipality's people of culture write it. */
export const card = (changes: Partial<Card> = {}): Card => ({
  indicator: 'CU202',
  language: 'fi',
  title: 'Kulttuurikävelyt jokaisessa kylässä',
  text: 'Kylät valitsevat reitin itse, kunta maksaa oppaan.',
  translation: null,
  contact: 'Kulttuuripalvelut, tuottaja',
  email: 'kulttuuri@kunta.example',
  ...changes,
})

/** Writes a card and, unless told otherwise, shows it to everyone. @returns its id */
export async function writeCard(
  world: World,
  as: TestPerson,
  municipality: string,
  { body = card(), published = true }: { body?: Card; published?: boolean } = {},
): Promise<string> {
  const id = randomUUID()
  await world.ask(`/api/culture/cards/${municipality}/${id}`, { as, method: 'PUT', body })
  if (published)
    await world.ask(`/api/culture/cards/${municipality}/${id}/publication`, {
      as,
      method: 'PUT',
      body: { published },
    })
  return id
}

export const question = (asking: string, changes: Record<string, unknown> = {}) => ({
  asking,
  indicator: 'CU202',
  card: null,
  language: 'fi',
  text: 'Miten opas valitaan?',
  ...changes,
})

/** Asks a municipality something. @returns the question's id */
export async function askCulture(
  world: World,
  as: TestPerson,
  asking: string,
  municipality: string,
): Promise<string> {
  const id = randomUUID()
  await world.ask(`/api/culture/questions/${municipality}/${id}`, {
    as,
    method: 'PUT',
    body: question(asking),
  })
  return id
}
