import type { ColumnType, Generated } from 'kysely'
import type { Language, Words } from '../../../base/language/language'
import type { Outcome, ProposalKind, ProposalState, VersionState, What } from '../../domain/definition/codes'
import type { ListedCode, ProposalText } from '../../domain/definition/proposalText'
import type { IndicatorContent } from '../../domain/indicator'

type Json<T> = ColumnType<T, string, string>

declare module '../../../base/database/tables' {
  interface Tables {
    'collection.indicator': { code: string; subject: string }
    'collection.indicator_version': {
      indicator: string
      version: number
      state: Generated<VersionState>
      content: Json<IndicatorContent>
      proposal: string | null
      decision: string | null
      retired_by: string | null
      decided_on: string | null
      edit: Generated<number>
      changed_at: Generated<Date>
    }
    'collection.proposal': {
      id: string
      subject: string
      what: What
      kind: ProposalKind
      indicator: string | null
      list: string | null
      content: Json<ProposalText>
      proposer: string | null
      proposer_name: string
      language: Language
      state: Generated<ProposalState>
      made_at: Generated<Date>
      changed_at: Generated<Date>
      revision: Generated<number>
      hidden_at: ColumnType<Date | null, null, Date | null>
      version: Generated<number>
    }
    'collection.proposal_revision': {
      id: string
      proposal: string
      number: number
      content: Json<ProposalText>
      reason: string
      by: string
      at: Generated<Date>
    }
    'collection.assessment': {
      id: string
      proposal: string
      number: number
      need: number
      burden: number
      existing_source: string
      definition: string
      recommendation: Outcome
      text: string
      /** What the body was called; nothing was kept of it at first. */
      body: ColumnType<Words | null, string | null, never>
      by: string
      at: Generated<Date>
    }
    'collection.comment': {
      id: string
      proposal: string
      parent: string | null
      author: string
      author_name: string
      language: Language
      text: string
      at: Generated<Date>
      hidden_at: ColumnType<Date | null, null, Date | null>
    }
    'collection.decision': {
      id: string
      proposal: string
      outcome: Outcome
      way: 'votes' | 'consensus'
      votes_for: number | null
      votes_against: number | null
      votes_empty: number | null
      reason: Json<Words>
      body: ColumnType<Words | null, string | null, never>
      decided_on: string
      by: string
      at: Generated<Date>
    }
    'collection.code_list_version': {
      subject: string
      list: string
      year: number
      codes: Json<ListedCode[]>
      decision: string
    }
  }
}
