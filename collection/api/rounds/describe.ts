import type { Register } from '../../../base/municipalities/register'
import { findMunicipality } from '../../../base/municipalities/register'
import type { ContactRow } from '../../db/rounds/contacts'
import type { OpenedSection } from '../../db/rounds/delegations'
import type { PilotRow } from '../../db/rounds/pilots'
import type { Counted, ReplyProgress } from '../../db/rounds/progress'
import type { OwnReply, ReplyRow } from '../../db/rounds/replies'
import type { RoundRow } from '../../db/rounds/rounds'
import { filled } from '../../domain/definition/translations'
import { givenIn, municipalityIn } from '../../domain/rounds/context'
import { judgeReply } from '../../domain/rounds/judgeReply'
import type { HowFar } from '../../domain/rounds/listReplies'
import type { PilotQuestion, PilotSaved } from '../../domain/rounds/pilots'
import { type Form, type FormStanding, standingOf } from '../../domain/rounds/readForm'
import type { SavedTogether } from '../../domain/rounds/saveValues'
import { lastDay } from '../../domain/rounds/states'
import { writeRef } from '../../domain/value'
import type * as schemas from './schemas'

const iso = (moment: Date | null) => moment?.toISOString() ?? null

export const describeRound = (row: RoundRow): schemas.Round => ({
  ...{ id: row.id, subject: row.subject, kind: row.kind, year: row.year, name: row.name },
  ...{ opensOn: row.opens_on, deadline: row.deadline, state: row.state, example: row.example },
})

const describeStanding = (round: RoundRow, reply: ReplyRow) => ({
  ...{ state: reply.state, version: reply.version, extendedTo: reply.extended_to, nil: reply.nil },
  lastDay: lastDay(standingOf(round, reply)),
  ...{
    submittedAt: iso(reply.submitted_at),
    approvedAt: iso(reply.approved_at),
    acceptedAt: iso(reply.accepted_at),
  },
})

export const describeOwnReply = ({
  reply,
  round,
}: {
  reply: OwnReply & HowFar
  round: RoundRow
}): schemas.OwnReply => ({
  round: describeRound(round),
  ...describeStanding(round, reply),
  ...{ answered: reply.answered, questions: reply.questions, opened: reply.opened, asked: reply.asked },
})

/** A form with its findings, for the municipality itself or for a helper with a link. */
export function describeForm(form: Form & { helper?: OpenedSection }, register: Register): schemas.Form {
  const { round, reply, context, helper } = form
  const code = reply.municipality
  return {
    ...describeFormStanding(form),
    ...{ round: describeRound(round), contact: round.contact },
    municipality: { code, name: findMunicipality(register, code)?.name ?? { fi: code, sv: code } },
    ...{ sections: form.sections, questions: form.questions, rules: form.rules },
    context: {
      ...{ municipality: context.municipality, year: context.year, population: context.population ?? null },
      lastYear: Object.fromEntries(context.lastYear),
      register: Object.fromEntries(context.register),
      group: Object.fromEntries(context.group),
    },
    earlier: form.earlier.flatMap((row) => {
      const value = givenIn(row)
      return value ? [{ ref: writeRef(row), year: row.year, value }] : []
    }),
    registers: form.register.map((row) => ({
      ...{ ref: writeRef(row), kind: row.kind, number: row.number, source: row.source },
      ...{ retrievedOn: row.retrieved_on, licence: row.licence },
    })),
    findings: judgeReply(form),
    helper: helper
      ? { name: helper.name, section: helper.section, expiresAt: helper.expires_at.toISOString() }
      : null,
  }
}

/** What of a form changes while it is open. */
export function describeFormStanding(form: FormStanding): schemas.FormStanding {
  const { round, reply } = form
  return {
    reply: {
      ...describeStanding(round, reply),
      ...{ lock: form.lock, submittedBy: form.submittedBy, approvedBy: form.approvedBy },
      onePerson: reply.approved_by !== null && reply.approved_by === reply.submitted_by,
    },
    values: form.values.map((row) => ({
      ref: writeRef(row),
      ...{ value: givenIn(row) ?? null, comment: row.comment, version: row.version },
      ...{ changedBy: row.changed_by_name, changedAt: row.changed_at.toISOString(), unlocked: row.unlocked },
    })),
    explanations: form.found
      // What was taken back, too: an open form takes it back with it.
      .filter(({ explanation, explanation_version }) => explanation || explanation_version > 0)
      .map((row) => ({
        ...{ rule: row.rule, ref: writeRef(row), text: row.explanation, mayBeShown: row.may_be_shown },
        version: row.explanation_version,
        changedBy: form.explainers.get(row.explained_by ?? '') ?? '',
      })),
    delegations: form.delegations.map((row) => ({
      ...{ id: row.id, section: row.section, name: row.name, email: row.email },
      expiresAt: row.expires_at.toISOString(),
      ended: row.ended_at !== null || row.expires_at < new Date(),
    })),
    pilot: form.pilot.map((row) => ({ indicator: row.indicator, ...describePilotSaid(row) })),
  }
}

const describePilotSaid = ({ minutes, clarity, comment, version, changed_by_name }: PilotRow) => ({
  ...{ minutes, clarity, comment, version, changedBy: changed_by_name },
})
export const describePilotSaved = (saved: PilotSaved): schemas.SavedPilot =>
  saved.outcome === 'saved' ? saved : { outcome: 'conflict', theirs: describePilotSaid(saved.theirs) }

export const describeSaved = ({ saved, nilTakenBack }: SavedTogether): schemas.SavedValues => ({
  nilTakenBack,
  values: saved.map((one) =>
    one.outcome === 'saved'
      ? { ...one, changedAt: one.changedAt.toISOString() }
      : { ...one, theirs: { ...one.theirs, changedAt: one.theirs.changedAt.toISOString() } },
  ),
})

export const describeContact = ({ municipality, subject, role, name, email, language }: ContactRow) => ({
  ...{ municipality, subject, role, name, email, language },
})

export const describeManaged = ({ round, counted }: { round: RoundRow; counted: Counted | undefined }) => ({
  ...describeRound(round),
  version: round.version,
  ...{ expected: counted?.expected ?? 0, begun: counted?.begun ?? 0, submitted: counted?.submitted ?? 0 },
  ...{ approved: counted?.approved ?? 0, accepted: counted?.accepted ?? 0, onTime: counted?.on_time ?? 0 },
})

export const describePilotQuestion = ({ decided, ...row }: PilotQuestion): schemas.PilotList[number] => ({
  ...row,
  decided: decided
    ? {
        verdict: decided.verdict,
        reason: filled(decided.reason),
        body: decided.body,
        decidedOn: decided.decided_on,
      }
    : null,
})

const share = (replies: readonly ReplyProgress[]) => ({
  expected: replies.length,
  begun: replies.filter(({ state }) => state !== 'invited').length,
  submitted: replies.filter((one) => one.first_submitted_at !== null).length,
  approved: replies.filter(({ state }) => state === 'approved' || state === 'accepted').length,
  onTime: replies.filter((one) => one.on_time).length,
})

/** How far a round is: in all, by region, group and language, and each municipality. */
export function describeProgress(
  { round, replies }: { round: RoundRow; replies: readonly ReplyProgress[] },
  register: Register,
  mail: boolean,
): schemas.Progress {
  return {
    ...describeRound(round),
    ...{ version: round.version, contact: round.contact, plan: round.plan, mail },
    ...share(replies),
    accepted: replies.filter(({ state }) => state === 'accepted').length,
    by: groupings(register, round.year).flatMap(({ kind, codeOf, nameOf }) => {
      const groups = new Map<string, ReplyProgress[]>()
      for (const reply of replies) {
        const code = codeOf(reply.municipality)
        if (code) groups.set(code, [...(groups.get(code) ?? []), reply])
      }
      return [...groups].map(([code, of]) => ({ kind, code, name: nameOf(code), ...share(of) }))
    }),
    replies: replies.map((reply) => ({
      municipality: reply.municipality,
      name: findMunicipality(register, reply.municipality)?.name ?? {
        fi: reply.municipality,
        sv: reply.municipality,
      },
      ...{ state: reply.state, extendedTo: reply.extended_to, nil: reply.nil, onTime: reply.on_time },
      lastDay: lastDay(standingOf(round, reply)),
      onePerson: reply.approved_by !== null && reply.approved_by === reply.submitted_by,
      ...{ contacts: reply.contacts, invitedAt: iso(reply.invited_at), mailFailed: reply.mail_failed },
    })),
  }
}

/** By what a round's progress is told apart: the areas of the round's year. */
function groupings(register: Register, year: number) {
  const known = Math.min(Math.max(year, register.firstYear), register.lastYear)
  const ofYear = new Map((register.years.get(known) ?? []).map((one) => [one.code, one]))
  const named = (kind: string) => (code: string) =>
    register.areas.find((area) => area.kind === kind && area.code === code)?.name ?? {
      fi: code,
      sv: code,
      en: code,
    }
  const languageNames: Record<string, { fi: string; sv: string; en: string }> = {
    one: { fi: 'Yksikieliset', sv: 'Enspråkiga', en: 'With one language' },
    two: { fi: 'Kaksikieliset', sv: 'Tvåspråkiga', en: 'With two languages' },
  }
  return [
    { kind: 'region', codeOf: (code: string) => ofYear.get(code)?.region, nameOf: named('region') },
    { kind: 'group', codeOf: (code: string) => ofYear.get(code)?.group, nameOf: named('municipality-group') },
    {
      kind: 'language',
      codeOf: (code: string) => (municipalityIn(register, code, known).bilingual ? 'two' : 'one'),
      nameOf: (code: string) => languageNames[code] ?? { fi: code, sv: code, en: code },
    },
  ] as const
}
