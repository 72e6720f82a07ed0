import { endpoint } from '../../../base/endpoints/endpoint'
import '../../domain/permissions'
import * as schemas from './schemas'

const path = '/api/collection/proposals'

export const getProposals = endpoint({
  method: 'GET',
  path,
  access: 'public',
  summary: 'What was proposed to be asked, the newest first.',
  query: schemas.ProposalsQuery,
  answer: schemas.ProposalPage,
  statuses: [200],
})
export const getProposal = endpoint({
  method: 'GET',
  path: `${path}/{id}`,
  access: 'public',
  summary: 'A proposal with its whole history: texts, assessments, comments and decisions.',
  params: schemas.ProposalId,
  answer: schemas.WholeProposal,
  statuses: [200],
})
export const getDrafts = endpoint({
  method: 'GET',
  path: `${path}/{id}/drafts`,
  access: 'collection.pilot.read',
  summary: 'All that the drafts of a proposal say, for those who assess and decide what becomes of it.',
  params: schemas.ProposalId,
  answer: schemas.Drafts,
  statuses: [200],
})
export const putProposal = endpoint({
  method: 'PUT',
  path: `${path}/{id}`,
  access: 'collection.proposal.make',
  summary: 'Propose an indicator or a code list. The id is a UUID made by the client.',
  params: schemas.ProposalId,
  body: schemas.Proposal,
  answer: schemas.Versioned,
  statuses: [201, 200],
  limit: { bytes: 128 * 1024 },
})
export const putWithdrawal = endpoint({
  method: 'PUT',
  path: `${path}/{id}/state`,
  access: 'collection.proposal.make',
  summary: 'Withdraw one’s own proposal; it stays to be read.',
  params: schemas.ProposalId,
  body: schemas.Withdrawal,
  answer: schemas.Versioned,
  statuses: [200],
})
export const putAssessment = endpoint({
  method: 'PUT',
  path: `${path}/{id}/assessments/{entry}`,
  access: 'collection.proposal.assess',
  summary: 'The working group assesses a proposal.',
  params: schemas.EntryId,
  body: schemas.Assessment,
  answer: schemas.Versioned,
  statuses: [201, 200],
})
export const putRevision = endpoint({
  method: 'PUT',
  path: `${path}/{id}/revisions/{entry}`,
  access: 'collection.proposal.assess',
  summary: 'The working group writes the text anew, with the reason; the former one stays.',
  params: schemas.EntryId,
  body: schemas.Revision,
  answer: schemas.Versioned,
  statuses: [201, 200],
  limit: { bytes: 128 * 1024 },
})
export const putComment = endpoint({
  method: 'PUT',
  path: `${path}/{id}/comments/{entry}`,
  access: 'collection.proposal.make',
  summary: 'Comment on a proposal, or answer a comment.',
  params: schemas.EntryId,
  body: schemas.Comment,
  answer: schemas.Versioned,
  statuses: [201, 200],
})
export const putCommentHidden = endpoint({
  method: 'PUT',
  path: `${path}/{id}/comments/{entry}/hidden`,
  access: 'collection.comment.hide',
  summary: 'Hide a comment that does not belong to the matter, or show it again.',
  params: schemas.EntryId,
  body: schemas.Hidden,
  statuses: [204],
})
export const putProposalHidden = endpoint({
  method: 'PUT',
  path: `${path}/{id}/hidden`,
  access: 'collection.comment.hide',
  summary: 'Hide the texts of a proposal that is none, or show them again.',
  params: schemas.ProposalId,
  body: schemas.Hidden,
  answer: schemas.Versioned,
  statuses: [200],
})
export const putDecision = endpoint({
  method: 'PUT',
  path: `${path}/{id}/decisions/{entry}`,
  access: 'collection.proposal.decide',
  summary: 'The steering group decides, by votes or in consensus, with its reasons.',
  params: schemas.EntryId,
  body: schemas.Decision,
  answer: schemas.Versioned,
  statuses: [201, 200],
})
export const getCodeLists = endpoint({
  method: 'GET',
  path: '/api/collection/code-lists',
  access: 'public',
  summary: 'The code lists of a subject, year by year: as they were at first, and as they were decided.',
  query: schemas.SubjectQuery,
  answer: schemas.CodeLists,
  statuses: [200],
})

export const proposalEndpoints = [
  getProposals,
  getProposal,
  getDrafts,
  putProposal,
  putWithdrawal,
  putAssessment,
  putRevision,
  putComment,
  putCommentHidden,
  putProposalHidden,
  putDecision,
  getCodeLists,
]
