import { endpoint } from '../../../base/endpoints/endpoint'
import { CodeLists } from './schemas'

export const getYouthCodes = endpoint({
  method: 'GET',
  path: '/api/youth/code-lists',
  access: 'public',
  summary: 'The lists that recording chooses from: every version of each, with the year from which it holds.',
  answer: CodeLists,
  statuses: [200],
})

export const codeListEndpoints = [getYouthCodes]
