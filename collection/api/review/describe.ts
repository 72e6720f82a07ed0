import type { Words } from '../../../base/language/language'
import { findArea } from '../../../base/municipalities/areas'
import type { Register } from '../../../base/municipalities/register'
import { getMunicipality } from '../../../base/municipalities/register'
import type { NamedNote } from '../../db/review/notes'
import type { QueuedReply as QueuedRow } from '../../db/review/queue'
import type { RoundRow } from '../../db/rounds/rounds'
import type { IndicatorContent } from '../../domain/indicator'
import type { Outliers as FoundOutliers } from '../../domain/review/outliers'
import type { NamedFinding, NamedIndicator, NamedRequest } from '../../domain/review/queue'
import type { Reviewed } from '../../domain/review/readReply'
import { givenIn as given } from '../../domain/rounds/context'
import { findingKey } from '../../domain/rounds/judgeReply'
import { type Ref, type Value, writeRef } from '../../domain/value'
import type * as schemas from './schemas'

const instant = (moment: Date | null) => moment?.toISOString() ?? null
const municipalityOf = (register: Register, code: string) => ({
  code,
  name: getMunicipality(register, code).name,
})
export const describeRound = ({ id, subject, year, name, state }: RoundRow) => ({
  id,
  subject,
  year,
  name,
  state,
})

/** What a value is called: the question, and which part of it. */
export function nameOf(content: IndicatorContent, part: string): Words {
  const name = wordsOf(content.name)
  const ofPart = content.parts.find(({ code }) => code === part)
  if (!ofPart) return name
  const words = wordsOf(ofPart.name)
  return { fi: `${name.fi}: ${words.fi}`, sv: `${name.sv}: ${words.sv}`, en: `${name.en}: ${words.en}` }
}
/** What is not translated is read in Finnish, never as a blank. */
const wordsOf = ({ fi, sv, en }: { fi: string; sv: string; en: string }): Words => ({
  fi,
  sv: sv || fi,
  en: en || fi,
})

export const describeQueued = (row: QueuedRow, register: Register): schemas.QueuedReply => ({
  municipality: municipalityOf(register, row.municipality),
  state: row.state,
  standing: row.standing,
  since: row.since.toISOString(),
  submittedAt: instant(row.submitted_at),
  nil: row.nil,
  found: row.findings,
  unexplained: row.unexplained,
  changed: row.changed,
  version: row.version,
})

export const describeRequest = (row: NamedRequest, register: Register): schemas.CorrectionAsked => ({
  round: { id: row.round, name: row.round_name },
  municipality: municipalityOf(register, row.municipality),
  ref: writeRef(row),
  name: row.content
    ? nameOf(row.content, row.part)
    : { fi: row.indicator, sv: row.indicator, en: row.indicator },
  text: row.text,
  at: row.at.toISOString(),
})

export const describeIndicator = (row: NamedIndicator): schemas.QueuedIndicator => ({
  indicator: row.indicator,
  name: nameOf(row.content, ''),
  municipalities: row.municipalities,
  found: row.findings,
  unexplained: row.unexplained,
})

export const describeFinding = (row: NamedFinding, register: Register): schemas.QueuedFinding => ({
  municipality: municipalityOf(register, row.municipality),
  rule: row.rule,
  type: row.found?.type ?? null,
  ref: writeRef(row),
  name: row.content
    ? nameOf(row.content, row.part)
    : { fi: row.indicator, sv: row.indicator, en: row.indicator },
  severity: row.severity,
  number: row.number,
  explanation: row.explanation,
  since: row.waits_since.toISOString(),
})

/** A note; to the municipality the reviewers are one, whoever of them wrote. */
export const describeNote = (row: NamedNote, reader: 'team' | 'municipality'): schemas.Note => ({
  id: row.id,
  kind: row.kind,
  ref: row.indicator === null ? null : writeRef({ indicator: row.indicator, part: row.part ?? '' }),
  section: row.section,
  text: row.text,
  byTeam: row.by_team,
  author: reader === 'municipality' && row.by_team ? null : row.author,
  at: row.at.toISOString(),
  answerBy: row.answer_by,
  answers: row.answers,
  corrects: row.corrects,
  resolvedAt: instant(row.resolved_at),
})

export function describeReviewed(reviewed: Reviewed, register: Register): schemas.ReviewedReply {
  const { round, reply, queued, context, people } = reviewed
  return {
    municipality: municipalityOf(register, reply.municipality),
    state: reply.state,
    standing: queued?.standing ?? 'submitted',
    since: (queued?.since ?? reply.submitted_at ?? new Date()).toISOString(),
    submittedAt: instant(reply.submitted_at),
    nil: reply.nil,
    found: queued?.findings ?? 0,
    unexplained: queued?.unexplained ?? 0,
    changed: reviewed.changed.length,
    version: reply.version,
    round: describeRound(round),
    approvedAt: instant(reply.approved_at),
    acceptedAt: instant(reply.accepted_at),
    ...people,
    onePerson: reply.submitted_by !== null && reply.submitted_by === reply.approved_by,
    nextTo: {
      year: round.year - 1,
      group: Object.fromEntries(context.group),
      population: context.population ?? null,
    },
    sections: reviewed.sections,
    questions: reviewed.questions,
    values: valuesOf(reviewed),
    lastYear: Object.fromEntries(context.lastYear),
    register: Object.fromEntries(context.register),
    findings: findingsOf(reviewed),
    tied: reviewed.tied,
    notes: reviewed.notes.map((note) => describeNote(note, 'team')),
  }
}

function valuesOf({ values, changed }: Reviewed): schemas.ReviewedReply['values'] {
  const changes = new Map(changed.map((row) => [writeRef(row), row]))
  return values.map((row) => {
    const change = changes.get(writeRef(row))
    return {
      ref: writeRef(row),
      value: given(row) ?? null,
      comment: row.comment,
      version: row.version,
      unlocked: row.unlocked,
      changed: change
        ? {
            former: (change.former?.value as Value | null | undefined) ?? null,
            at: change.at.toISOString(),
            by: change.by_name,
          }
        : null,
    }
  })
}

/** What was found when the reply was handed in, each with what its sentence says now. */
function findingsOf({ found, judged, rules }: Reviewed): schemas.ReviewedReply['findings'] {
  const keyOf = ({ rule, indicator, part }: Ref & { rule: string }) => `${rule} ${indicator} ${part}`
  const now = new Map(judged.map((finding) => [keyOf(findingKey(finding)), finding]))
  const byCode = new Map(rules.map((rule) => [rule.code, rule]))
  return found
    .filter(({ ended_at }) => ended_at === null)
    .map((row) => {
      const rule = byCode.get(row.rule)
      const finding = now.get(keyOf(row))
      return {
        rule: row.rule,
        type: rule?.type ?? null,
        // A sentence with open places that nothing fills any more is none.
        sentence: rule && finding ? wordsOf(rule.sentence) : null,
        ref: writeRef(row),
        severity: row.severity,
        params: finding?.params ?? {},
        explanation: row.explanation,
      }
    })
}

export const describeOutliers = (
  { round, content, groups, compared }: FoundOutliers,
  ref: string,
  part: string,
  register: Register,
): schemas.Outliers => ({
  round: describeRound(round),
  ref,
  name: nameOf(content, part),
  groups: groups.map(({ group, figures }) => ({
    group,
    name: findArea(register, 'municipality-group', group)?.name ?? { fi: group, sv: group, en: group },
    ...figures,
  })),
  municipalities: compared.map(({ municipality, ...rest }) => ({
    municipality: municipalityOf(register, municipality),
    ...rest,
  })),
})
