import { type Asked, call, Refusal } from '../endpoints/client'
import { contact } from '../endpoints/contact'
import type { Endpoint } from '../endpoints/endpoint'
import { NotKept } from './notKept'
import { outcomeOf } from './opened'
import { add, giveUp, replace, type Write } from './outbox'
import { unsentOf } from './outboxStore'
import { pausing } from './sending'

/** How long a screen waits for the acknowledgement before it says that the work is kept and goes on. */
const patience = 4000

/** What became of a write at once: acknowledged, kept until it can be sent, or for its person to decide. */
export type Saved = 'accepted' | 'kept' | 'needs-you'

/**
 * Keeps a write and gives it a moment to arrive. What is wrong with its fields is told at once, and then nothing of
 * it is kept: the form has it all. Where this device can keep nothing, it is sent there and then.
 * @param options.inPlace in the place of all that waits about it
 * @param options.directly sends it without the outbox, where that is more than calling its endpoint
 * @throws Refusal with fields to put right; NotKept where it can neither be kept nor be sent
 */
export async function save<E extends Endpoint>(
  write: Write<E>,
  {
    inPlace = false,
    directly = () => call(write.endpoint, write as Asked<E>),
  }: { inPlace?: boolean; directly?: () => Promise<unknown> } = {},
): Promise<Saved> {
  let key: string
  try {
    key = await (inPlace ? replace(write) : add(write))
  } catch (error) {
    if (!(error instanceof NotKept)) throw error
    return sendInstead(error, directly)
  }
  if (!contact.now() || pausing.now() !== null) return 'kept'
  const item = await outcomeOf(key, patience)
  if (item?.state !== 'needs-you') return item?.state === 'accepted' ? 'accepted' : 'kept'
  const { refusal } = item
  const alone = (await unsentOf(item.person, item.subject)).length === 1
  if (!refusal?.document?.errors || !alone) return 'needs-you'
  await giveUp(item.subject)
  throw new Refusal(refusal.status, refusal.document)
}

async function sendInstead(notKept: NotKept, directly: () => Promise<unknown>): Promise<Saved> {
  try {
    await directly()
    return 'accepted'
  } catch (error) {
    throw error instanceof Refusal && error.noAnswer ? notKept : error
  }
}
