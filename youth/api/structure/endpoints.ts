import { endpoint } from '../../../base/endpoints/endpoint'
import { localTagsPath, templatesPath } from '../keptPaths'
import {
  AnswerSums,
  Copied,
  CopyYear,
  Goal,
  KeptId,
  KeptVersion,
  ListedGoals,
  ListedLocalTags,
  ListedQuestions,
  ListedTemplates,
  LocalTag,
  LocalTagQuery,
  LocalTagSums,
  Question,
  StructureQuery,
  Template,
  YearQuery,
} from './schemas'
import '../../domain/permissions'

export const getTemplates = endpoint({
  method: 'GET',
  path: templatesPath,
  access: 'youth.structure.read',
  summary: 'What evenings that repeat begin from, those that are retired too.',
  query: StructureQuery,
  answer: ListedTemplates,
  statuses: [200],
})
export const putTemplate = endpoint({
  method: 'PUT',
  path: '/api/youth/templates/{municipality}/{id}',
  access: 'youth.structure.write',
  summary: 'Add a template, or correct it with If-Match.',
  params: KeptId,
  body: Template,
  answer: KeptVersion,
  statuses: [201, 200],
})
export const getLocalTags = endpoint({
  method: 'GET',
  path: localTagsPath,
  access: 'youth.structure.read',
  summary: 'A municipality’s own tags, each under a national one.',
  query: StructureQuery,
  answer: ListedLocalTags,
  statuses: [200],
})
export const putLocalTag = endpoint({
  method: 'PUT',
  path: '/api/youth/local-tags/{municipality}/{id}',
  access: 'youth.structure.write',
  summary: 'Add a local tag, or correct it with If-Match; the code that sessions bear stays.',
  params: KeptId,
  body: LocalTag,
  answer: KeptVersion,
  statuses: [201, 200],
})
export const getLocalTagSums = endpoint({
  method: 'GET',
  path: '/api/youth/local-tags/summary',
  access: 'youth.summary.read',
  summary:
    'What sessions with each local tag came to, within its national one. They do not add up to a whole.',
  query: LocalTagQuery,
  answer: LocalTagSums,
  statuses: [200],
})
export const getQuestions = endpoint({
  method: 'GET',
  path: '/api/youth/questions',
  access: 'youth.structure.read',
  summary: 'The own questions that units ask themselves after a session, those that are retired too.',
  query: StructureQuery,
  answer: ListedQuestions,
  statuses: [200],
})
export const putQuestion = endpoint({
  method: 'PUT',
  path: '/api/youth/questions/{municipality}/{id}',
  access: 'youth.structure.write',
  summary: 'Add a unit’s own question, or correct it with If-Match; its scale stays.',
  params: KeptId,
  body: Question,
  answer: KeptVersion,
  statuses: [201, 200],
})
export const getAnswerSums = endpoint({
  method: 'GET',
  path: '/api/youth/questions/summary',
  access: 'youth.summary.read',
  summary: 'How many sessions answered each own question how.',
  query: LocalTagQuery,
  answer: AnswerSums,
  statuses: [200],
})
export const getGoals = endpoint({
  method: 'GET',
  path: '/api/youth/goals',
  access: 'youth.structure.read',
  summary: 'The goals of a year, unit by unit, with how each stands.',
  query: YearQuery,
  answer: ListedGoals,
  statuses: [200],
})
export const putGoal = endpoint({
  method: 'PUT',
  path: '/api/youth/goals/{municipality}/{id}',
  access: 'youth.structure.write',
  summary: 'Add a yearly goal of a unit, or correct it with If-Match.',
  params: KeptId,
  body: Goal,
  answer: KeptVersion,
  statuses: [201, 200],
})
export const postCopyYear = endpoint({
  method: 'POST',
  path: '/api/youth/structure/copy',
  access: 'youth.structure.write',
  summary:
    'Copy a year’s goals, and templates whose season ended in it, to another year; again, it adds nothing.',
  body: CopyYear,
  answer: Copied,
  statuses: [200],
})

export const structureEndpoints = [
  getTemplates,
  putTemplate,
  getLocalTags,
  putLocalTag,
  getLocalTagSums,
  getQuestions,
  putQuestion,
  getAnswerSums,
  getGoals,
  putGoal,
  postCopyYear,
]
