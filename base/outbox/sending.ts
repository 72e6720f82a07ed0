import { canKeep, findHolder, type Holder } from '../device/holder'
import { seal, unseal } from '../device/seal'
import { exchange, type PlainRequest } from '../endpoints/client'
import { everyLanguage } from '../endpoints/everyLanguage'
import {
  beginSending,
  changeItem,
  changeSubject,
  isUnsent,
  itemsOf,
  onChange,
  type StoredItem,
  unsentOf,
} from './outboxStore'
import { pauseAfter, type Verdict, verdictOf } from './verdict'

/** Why nothing is being sent though something waits. */
export type Pause = 'no-answer' | 'later' | 'sign-in' | null

/** So many at once: a slow network carries them beside each other. */
const lanes = 6
/** A request that nobody answers for so long is sent again. */
const patience = 30_000
/** What was accepted is told for a day, and then forgotten. */
const toldFor = 24 * 60 * 60_000
/** What leaves nothing behind stays so long for the open screens to hear that it was accepted. */
const heardFor = 10_000
/** So many that the server cannot take, and it is left alone for a while. */
const enough = 3

/** When what leaves nothing behind was accepted, by its number: known to this page alone. */
const heardOf = new Map<number, number>()
let running = false
let askedAgain = false
let failures = 0
let timer: ReturnType<typeof setTimeout> | undefined
let pause: Pause = null
const listeners = new Set<() => void>()

/** Sends what waits now, without finishing any pause. */
export function wake(): void {
  askedAgain = true
  if (!running) void run()
}

/** Why nothing is being sent at the moment, and how to hear of a change. */
export const pausing = {
  now: (): Pause => pause,
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

/** Sends by itself from now on: when something is kept, when the network is back, when the app is looked at. */
export function startSending(): () => void {
  const seen = () => document.visibilityState === 'visible' && wake()
  window.addEventListener('online', wake)
  window.addEventListener('pageshow', wake)
  document.addEventListener('visibilitychange', seen)
  // Another tab may have kept something, and be gone before it could send it.
  const stop = onChange(() => pause === null && !running && timer === undefined && wake())
  wake()
  return () => {
    window.removeEventListener('online', wake)
    window.removeEventListener('pageshow', wake)
    document.removeEventListener('visibilitychange', seen)
    stop()
    clearTimeout(timer)
  }
}

async function run(): Promise<void> {
  if (!canKeep()) return
  running = true
  clearTimeout(timer)
  timer = undefined
  let outcome: Outcome = 'nothing'
  while (askedAgain) {
    askedAgain = false
    outcome = await sendAlone().catch((): Outcome => 'later')
  }
  running = false
  failures = outcome === 'no-answer' || outcome === 'later' ? failures + 1 : 0
  say(outcome === 'no-answer' || outcome === 'later' || outcome === 'sign-in' ? outcome : null)
  if (failures) wait(pauseAfter(failures))
  // Whoever sends in another tab may stop at any moment.
  else if (outcome === 'elsewhere') wait(3000)
}

function wait(milliseconds: number) {
  timer = setTimeout(() => {
    timer = undefined
    wake()
  }, milliseconds)
}

function say(now: Pause) {
  if (now === pause) return
  pause = now
  for (const listener of listeners) listener()
}

type Outcome = 'nothing' | 'sent' | 'elsewhere' | Exclude<Verdict['kind'], 'needs-you'>

/** One tab sends at a time: the others would only ask the same again. */
const sendAlone = (): Promise<Outcome> =>
  navigator.locks.request('kuntakuva-outbox', { ifAvailable: true }, async (lock): Promise<Outcome> => {
    if (!lock) return 'elsewhere'
    const holder = await findHolder()
    return holder ? sendRound(holder) : 'nothing'
  })

/** Sends what waits, each subject's writes in order, different subjects beside each other. */
async function sendRound(holder: Holder): Promise<Outcome> {
  const items = await itemsOf(holder.person)
  for (const { person, subject, seq } of items.filter(isOver)) {
    await changeSubject(person, subject, () => ({ remove: [seq] }))
    heardOf.delete(seq)
  }
  // Nobody else sends: what was being sent when a tab was closed is sent again, with the same key.
  for (const item of items.filter(({ state }) => state === 'sending')) {
    await changeItem(item, { state: 'waiting' })
  }
  const queue = subjectsToSend(items)
  let stop: Outcome | null = null
  let refused = 0
  const lane = async () => {
    for (let subject = queue.shift(); subject !== undefined && !stop; subject = queue.shift()) {
      const verdict = await sendSubject(holder, subject)
      if (verdict === 'no-answer' || verdict === 'sign-in') stop = verdict
      else if (verdict === 'later' && ++refused >= enough) stop = 'later'
    }
  }
  const any = queue.length > 0
  await Promise.all(Array.from({ length: lanes }, lane))
  return stop ?? (refused ? 'later' : any ? 'sent' : 'nothing')
}

function isOver({ state, acceptedAt, fleeting, seq }: StoredItem): boolean {
  if (state !== 'accepted') return false
  return fleeting ? Date.now() - (heardOf.get(seq) ?? 0) > heardFor : Date.now() - (acceptedAt ?? 0) > toldFor
}

/** Subjects whose first unsent write may go, those that failed least often first. */
export function subjectsToSend(
  items: readonly Pick<StoredItem, 'subject' | 'state' | 'tries' | 'seq'>[],
): string[] {
  const first = new Map<string, (typeof items)[number]>()
  for (const item of items) {
    if (item.state !== 'accepted' && !first.has(item.subject)) first.set(item.subject, item)
  }
  return [...first.values()]
    .filter(({ state }) => state !== 'needs-you')
    .sort((a, b) => a.tries - b.tries || a.seq - b.seq)
    .map(({ subject }) => subject)
}

/** Sends a subject's writes until one is not accepted. */
async function sendSubject(holder: Holder, subject: string): Promise<Verdict['kind'] | 'sent'> {
  for (;;) {
    const [next] = await unsentOf(holder.person, subject)
    if (!next || next.state === 'needs-you') return 'sent'
    const verdict = await sendOne(holder, next)
    if (verdict) return verdict
  }
}

async function sendOne(holder: Holder, next: StoredItem): Promise<Verdict['kind'] | null> {
  // Whoever signed out meanwhile sends nothing any more.
  if ((await findHolder())?.person !== next.person) return 'sign-in'
  // What is sent is read once nothing can be joined to it any more: what was joined after it was read would be lost.
  const item = await beginSending(next)
  if (!item) return null
  const { key, person, ifMatch } = item
  const request = item.request && ((await unseal(holder.key, item.request)) as PlainRequest | undefined)
  if (!request) {
    await changeItem(item, { state: 'needs-you' })
    return 'needs-you'
  }
  try {
    const { version } = await exchange(
      request,
      {
        'Idempotency-Key': key,
        'Expected-Person': person,
        // Why it is refused is read later, perhaps in another language.
        Prefer: everyLanguage,
        ...(ifMatch === null ? {} : { 'If-Match': `"${ifMatch}"` }),
      },
      { signal: AbortSignal.timeout(patience) },
    )
    await acceptedNow(item, version)
    return null
  } catch (error) {
    const verdict = verdictOf(error)
    const refusal =
      verdict.kind === 'needs-you'
        ? await seal(holder.key, { status: verdict.status, document: verdict.document })
        : null
    await changeItem(item, { state: verdict.kind === 'needs-you' ? 'needs-you' : 'waiting', refusal })
    return verdict.kind
  }
}

/**
 * Notes the acknowledgement; what follows about the same corrects the version that came of it. What is to leave nothing
 * behind stays for the open screens to hear of, without a word and a time, and is gone some seconds later.
 */
function acceptedNow({ seq, person, subject, fleeting }: StoredItem, version: number | null) {
  if (fleeting) {
    heardOf.set(seq, Date.now())
    setTimeout(wake, heardFor + 1000)
  }
  return changeSubject(person, subject, (items) => {
    const accepted = items
      .filter((item) => item.seq === seq)
      .map((item) => ({
        ...item,
        ...(item.fleeting ? { label: null, madeAt: 0, acceptedAt: 0 } : { acceptedAt: Date.now() }),
        state: 'accepted' as const,
        version,
        request: null,
      }))
    const next = items.filter(isUnsent).find((item) => item.seq > seq)
    const follows = next?.follows && version !== null
    return { put: follows ? [...accepted, { ...next, ifMatch: version, follows: false }] : accepted }
  })
}
