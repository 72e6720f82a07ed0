import type { DecisionRow } from '../../db/definition/discussion'
import type { VersionRow } from '../../db/definition/indicators'
import type { ListedProposal as ListedRow, ProposalRow } from '../../db/definition/proposals'
import type { ProposalText } from '../../domain/definition/proposalText'
import type { HeldList, WholeProposal } from '../../domain/definition/readProposals'
import { filled, filledContent } from '../../domain/definition/translations'
import { untranslated } from '../../domain/definition/wordPlaces'
import type * as indicators from './indicatorSchemas'
import type * as schemas from './schemas'

const proposal = (row: ProposalRow) => ({
  id: row.id,
  subject: row.subject,
  what: row.what,
  kind: row.kind,
  indicator: row.indicator,
  list: row.list,
  language: row.language,
  state: row.state,
  name: row.hidden_at ? '' : row.proposer_name,
  madeAt: row.made_at.toISOString(),
  changedAt: row.changed_at.toISOString(),
  hidden: row.hidden_at !== null,
  version: row.version,
})

export const describeListed = (row: ListedRow): schemas.ListedProposal => ({
  ...proposal(row),
  title: row.hidden_at ? '' : row.standing.title,
  comments: row.comments,
  assessments: row.assessments,
})

const blank: ProposalText = { title: '', need: '', definition: '', codes: [] }

/** A proposal as everyone reads it. What is hidden is told to be there, without its words. */
export function describeWhole(whole: WholeProposal): schemas.WholeProposal {
  const {
    proposal: row,
    revisions,
    assessments,
    comments,
    decisions,
    versions,
    pilots,
    formers,
    formerCodes,
  } = whole
  const shown = (content: ProposalText) => (row.hidden_at ? blank : content)
  return {
    ...proposal(row),
    texts: [
      { number: 1, ...shown(row.content), reason: '', at: row.made_at.toISOString() },
      ...revisions.map(({ number, content, reason, at }) => ({
        number,
        ...shown(content),
        reason: row.hidden_at ? '' : reason,
        at: at.toISOString(),
      })),
    ],
    assessments: assessments.map((one) => ({
      id: one.id,
      number: one.number,
      need: one.need,
      burden: one.burden,
      existingSource: one.existing_source,
      definition: one.definition,
      recommendation: one.recommendation,
      text: one.text,
      body: one.body,
      at: one.at.toISOString(),
    })),
    comments: comments.map((one) => ({
      id: one.id,
      parent: one.parent,
      name: one.hidden_at ? '' : one.author_name,
      language: one.language,
      text: one.hidden_at ? '' : one.text,
      at: one.at.toISOString(),
      hidden: one.hidden_at !== null,
    })),
    decisions: decisions.map(describeDecision),
    pilots: pilots.map((one) => ({
      ...{ id: one.id, round: one.round, name: one.name, indicator: one.indicator, verdict: one.verdict },
      ...{ reason: filled(one.reason), figures: one.figures, body: one.body, decidedOn: one.decided_on },
    })),
    formers: formers.map(describeProposed),
    formerCodes: formerCodes && [...formerCodes],
    versions: versions.map((row) => ({
      ...describeProposed(row),
      ...(row.state === 'draft' ? { content: null } : {}),
    })),
  }
}

/** A version that was written for a proposal, with all that it says. */
export const describeProposed = ({
  indicator,
  version,
  state,
  content,
}: VersionRow): schemas.VersionWritten => ({
  ...{ code: indicator, version, state, name: filled(content.name), content },
  untranslated: untranslated(content),
})

export const describeDecision = (row: DecisionRow): schemas.DecisionMade => ({
  id: row.id,
  proposal: row.proposal,
  outcome: row.outcome,
  way: row.way,
  votes:
    row.votes_for === null
      ? null
      : { for: row.votes_for, against: row.votes_against ?? 0, empty: row.votes_empty ?? 0 },
  reason: filled(row.reason),
  body: row.body,
  decidedOn: row.decided_on,
})

const version = (row: VersionRow) => ({
  code: row.indicator,
  version: row.version,
  subject: row.subject,
  state: row.state,
  decidedOn: row.decided_on,
  untranslated: untranslated(row.content),
})

/** A version flat, as a reader meets it. */
export function describeVersion(row: VersionRow): indicators.ReadIndicator {
  const { source, ...content } = filledContent(row.content)
  return {
    ...version(row),
    ...content,
    unit: content.answer.type === 'number' ? content.answer.unit : null,
    source: source.kind,
    sourceName: source.name,
    sourceAddress: source.address ?? null,
    asked: source.kind === 'asked',
  }
}

export const describeCatalogued = (row: VersionRow): indicators.Catalogue[number] => ({
  ...version(row),
  proposal: row.proposal,
  name: filled(row.content.name),
  theme: row.content.theme,
  source: row.content.source.kind,
})

/** A version as it was written. */
export const describeWritten = (row: VersionRow): indicators.WrittenVersion => ({
  ...version(row),
  proposal: row.proposal,
  edit: row.edit,
  content: row.content,
})

export const describeCodeList = ({
  list,
  year,
  codes,
  decision,
  proposal,
}: HeldList): schemas.CodeLists[number] => ({
  list,
  year,
  codes,
  decision,
  proposal,
})
