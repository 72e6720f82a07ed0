import { endpoint } from '../../../base/endpoints/endpoint'
import '../../domain/permissions'
import { DraftSaved, EditedRules, RoundParams, Rules, TriedRules } from './schemas'

const path = '/api/collection/managed-rounds/{round}/rules'
const access = 'collection.round.manage'
const limit = { bytes: 512 * 1024 }

export const getEditedRules = endpoint({
  method: 'GET',
  path,
  access,
  summary: 'The rules of a round that is being built, with what they can speak of.',
  params: RoundParams,
  answer: EditedRules,
  statuses: [200],
})
export const putRules = endpoint({
  method: 'PUT',
  path,
  access,
  summary: 'Keep the rules of a draft. With one that cannot be used none is kept, and the sentence says why.',
  params: RoundParams,
  body: Rules,
  answer: DraftSaved,
  statuses: [200],
  limit,
})
export const postTryRules = endpoint({
  method: 'POST',
  path: `${path}/try`,
  access,
  summary: 'Try rules out against the last round’s answers: how many municipalities each would have asked.',
  params: RoundParams,
  body: Rules,
  answer: TriedRules,
  statuses: [200],
  limit,
})

export const ruleEndpoints = [getEditedRules, putRules, postTryRules]
