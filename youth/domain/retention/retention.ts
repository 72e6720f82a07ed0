import { changesBetween, leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { findFollowUp } from '../../db/followUp/followUp'
import {
  countGoing,
  findForgetsFrom,
  findRetention,
  type RetentionRow,
  selectForgotten,
  writeRetention,
} from '../../db/retention/retention'
import { allowThere } from '../allowThere'
import { youthProblem } from '../problems'
import { today } from '../times'
import {
  type DecidedTerms,
  decide,
  firstKeptDay,
  isShorter,
  type Terms,
  termsOn,
  undecidedTerms,
} from './terms'

type Where = { municipality: string; municipalities: readonly string[] }

/** How long a municipality keeps what: what it decided, what holds today, and what has gone already. */
export type Retention = {
  version: number
  decided: Terms
  holds: Terms
  /** When what was decided takes effect, where it is not there yet. */
  shortensOn: string | null
  /** The first day whose sessions are kept today; null while nothing is forgotten in this installation yet. */
  keptFrom: string | null
  forgetsFrom: string | null
  /** The sessions of the days before this one are gone. */
  goneBefore: string | null
  reflectionMonths: number
  observationMonths: number
}

const undecided: DecidedTerms = { ...undecidedTerms, former: undecidedTerms, shortensOn: null }

const decidedOf = (row: RetentionRow | undefined): DecidedTerms =>
  row
    ? {
        ...{ countYears: row.count_years, auditYears: row.audit_years, shortensOn: row.shortens_on },
        former: { countYears: row.former_count_years, auditYears: row.former_audit_years },
      }
    : undecided

/**
 * How long a municipality keeps what.
 * @throws not-allowed (403)
 */
export async function getRetention(
  read: ReadTx,
  person: Person | null,
  { municipality, municipalities }: Where,
): Promise<Retention> {
  allow(person, 'youth.retention.decide', { municipality })
  const row = await findRetention(read, municipality)
  const decided = decidedOf(row)
  const now = today().toString()
  const holds = termsOn(decided, now)
  const followUp = await findFollowUp(read, municipality)
  const forgetsFrom = await findForgetsFrom(read)
  const isForgetting = forgetsFrom !== null && forgetsFrom <= now
  return {
    version: row?.version ?? 0,
    decided: { countYears: decided.countYears, auditYears: decided.auditYears },
    holds,
    shortensOn: decided.shortensOn !== null && decided.shortensOn > now ? decided.shortensOn : null,
    keptFrom: isForgetting ? firstKeptDay(now, holds.countYears) : null,
    forgetsFrom: isForgetting ? null : forgetsFrom,
    goneBefore: [...(await selectForgotten(read, municipalities)).values()].sort().at(-1) ?? null,
    reflectionMonths: followUp?.reflection_months ?? 24,
    observationMonths: followUp?.observation_months ?? 24,
  }
}

/** The day before which the sessions of a municipality are gone. @throws not-allowed (403) */
export async function findGone(
  read: ReadTx,
  person: Person | null,
  { municipality, municipalities }: Where,
): Promise<string | null> {
  allowThere(person, 'youth.unit.read', municipality)
  return [...(await selectForgotten(read, municipalities)).values()].sort().at(-1) ?? null
}

/** What a decision would take, and when: before anybody makes it. */
export type Foreseen = { isShorter: boolean; on: string; keptFrom: string; sessions: number; entries: number }

/**
 * How much would go if so many years were decided today.
 * @throws not-allowed (403)
 */
export async function foreseeRetention(
  read: ReadTx,
  person: Person | null,
  { municipality, ...asked }: { municipality: string } & Terms,
): Promise<Foreseen> {
  allow(person, 'youth.retention.decide', { municipality })
  const now = today().toString()
  const holds = termsOn(decidedOf(await findRetention(read, municipality)), now)
  const on = decide(asked, holds, now).shortensOn ?? now
  return {
    isShorter: isShorter(asked, holds),
    on,
    keptFrom: firstKeptDay(on, asked.countYears),
    ...(await countGoing(read, municipality, { day: on, ...asked })),
  }
}

/**
 * Decides how long things are kept. Longer holds at once; shorter a month later and only on a yes, so that a mistake can be
 * taken back before anything has gone by it.
 * @param asked.version the version that was read; 0 where nothing was decided
 * @throws not-allowed (403), shortening-unconfirmed (409), changed-meanwhile (412)
 */
export async function decideRetention(
  write: WriteTx,
  person: Person | null,
  asked: { municipality: string; terms: Terms; version: number; isConfirmed: boolean },
): Promise<{ version: number; shortensOn: string | null }> {
  const { municipality, terms, version } = asked
  allow(person, 'youth.retention.decide', { municipality })
  const now = today().toString()
  const row = await findRetention(write, municipality)
  // Whether it is shorter is judged by what they saw: of what holds by now they are told first.
  if ((row?.version ?? 0) !== version) throw problem.changedMeanwhile()
  const former = decidedOf(row)
  const holds = termsOn(former, now)
  if (isShorter(terms, holds) && !asked.isConfirmed) throw youthProblem.shorteningUnconfirmed()
  const decided = decide(terms, holds, now)
  const content = {
    ...{ count_years: terms.countYears, audit_years: terms.auditYears, shortens_on: decided.shortensOn },
    former_count_years: holds.countYears,
    former_audit_years: holds.auditYears,
  }
  if (!(await writeRetention(write, municipality, content, { person: person.id, version })))
    throw problem.changedMeanwhile()
  await leaveAudit(write, person, {
    ...{ action: 'decided', kind: 'youth.retention', subject: municipality, municipality },
    changes: changesBetween(
      { countYears: former.countYears, auditYears: former.auditYears, shortensOn: former.shortensOn },
      { ...terms, shortensOn: decided.shortensOn },
    ),
  })
  return { version: version + 1, shortensOn: decided.shortensOn }
}
