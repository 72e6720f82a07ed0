import { leaveAudit } from '../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../base/database/transaction'
import { allow } from '../../base/people/domain/allow'
import type { Person } from '../../base/people/domain/person'
import { problem } from '../../base/problems/catalogue'
import {
  type CardContent,
  type CardRow,
  findCard,
  insertCard,
  selectOwnCards,
  selectPublishedCards,
  updateCard,
} from '../db/cards'
import { cultureProblem } from './problems'
import './permissions'

export type { CardContent, CardRow } from '../db/cards'

/** What municipalities tell everyone of their work, the newest first. */
export const listPublishedCards = selectPublishedCards

/** A municipality's own cards, hidden ones too. @throws not-allowed (403) */
export async function listOwnCards(
  read: ReadTx,
  person: Person | null,
  municipality: string,
): Promise<CardRow[]> {
  allow(person, 'culture.card.write', { municipality })
  return selectOwnCards(read, municipality)
}

type Asked = { municipality: string; id: string; ifMatch: number | '*' | null }

/**
 * Writes a card with an id of the sender's, hidden at first, or corrects one with If-Match. A published card stays
 * published while it is corrected.
 * @returns 201 when new, 200 when corrected or the same
 * @throws not-allowed (403), already-sent (409), changed-meanwhile (412)
 */
export async function saveCard(
  write: WriteTx,
  person: Person | null,
  { municipality, id, ifMatch, content }: Asked & { content: CardContent },
): Promise<{ status: 200 | 201; card: CardRow }> {
  allow(person, 'culture.card.write', { municipality })
  if (ifMatch === null && (await insertCard(write, municipality, id, content))) {
    await audit(write, person, { municipality, id }, 'created', { text: 'changed' })
    return { status: 201, card: await getCard(write, municipality, id) }
  }
  const stored = await getCard(write, municipality, id)
  const fields = Object.keys(content) as (keyof CardContent)[]
  const changed = fields.filter((field) => stored[field] !== content[field])
  if (!changed.length) return { status: 200, card: stored }
  if (ifMatch === null) throw cultureProblem.alreadySent()
  const version = ifMatch === '*' ? stored.version : ifMatch
  const card = await updateCard(write, { municipality, id, version }, content)
  if (!card) throw problem.changedMeanwhile()
  await audit(
    write,
    person,
    card,
    'corrected',
    Object.fromEntries(changed.map((field) => [field, 'changed'])),
  )
  return { status: 200, card }
}

/**
 * Shows a card to everyone, or hides it. What stands so already stays as it is.
 * @throws not-allowed (403), not-found (404), changed-meanwhile (412)
 */
export async function publishCard(
  write: WriteTx,
  person: Person | null,
  { municipality, id, ifMatch, published }: Asked & { published: boolean },
): Promise<CardRow> {
  allow(person, 'culture.card.write', { municipality })
  const stored = await getCard(write, municipality, id)
  if (stored.published === published) return stored
  const version = ifMatch === null || ifMatch === '*' ? stored.version : ifMatch
  const card = await updateCard(write, { municipality, id, version }, { published })
  if (!card) throw problem.changedMeanwhile()
  await audit(write, person, card, published ? 'published' : 'hidden', { published: [!published, published] })
  return card
}

async function getCard(read: ReadTx, municipality: string, id: string): Promise<CardRow> {
  const card = await findCard(read, municipality, id)
  if (!card) throw problem.notFound()
  return card
}

const audit = (
  write: WriteTx,
  person: Person,
  { municipality, id }: Pick<CardRow, 'municipality' | 'id'>,
  action: string,
  changes: Record<string, [unknown, unknown] | 'changed'>,
) => leaveAudit(write, person, { action, kind: 'culture.card', subject: id, municipality, changes })
