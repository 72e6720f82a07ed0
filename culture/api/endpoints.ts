import { endpoint } from '../../base/endpoints/endpoint'
import '../domain/permissions'
import {
  AskedQuestion,
  Card,
  CardPublication,
  OfMunicipality,
  OwnCard,
  OwnCards,
  PlaceAndId,
  PublishedCards,
  Question,
  QuestionAnswer,
  Questions,
  WhichCards,
} from './schemas'

export const getCards = endpoint({
  method: 'GET',
  path: '/api/culture/cards',
  access: 'public',
  summary: 'Good-practice cards that municipalities show to everyone, of an indicator or of a municipality.',
  query: WhichCards,
  answer: PublishedCards,
  statuses: [200],
})
export const getOwnCards = endpoint({
  method: 'GET',
  path: '/api/culture/cards/own',
  access: 'culture.card.write',
  summary: 'A municipality’s own good-practice cards, hidden ones too.',
  query: OfMunicipality,
  answer: OwnCards,
  statuses: [200],
})
export const putCard = endpoint({
  method: 'PUT',
  path: '/api/culture/cards/{municipality}/{id}',
  access: 'culture.card.write',
  summary: 'Write a good-practice card, hidden at first, or correct one with If-Match.',
  params: PlaceAndId,
  body: Card,
  answer: OwnCard,
  statuses: [201, 200],
})
export const putCardPublication = endpoint({
  method: 'PUT',
  path: '/api/culture/cards/{municipality}/{id}/publication',
  access: 'culture.card.write',
  summary: 'Show a good-practice card to everyone, or hide it.',
  params: PlaceAndId,
  body: CardPublication,
  answer: OwnCard,
  statuses: [200],
})
export const getQuestions = endpoint({
  method: 'GET',
  path: '/api/culture/questions',
  access: 'culture.card.write',
  summary: 'What a municipality was asked by others, and what it has asked them.',
  query: OfMunicipality,
  answer: Questions,
  statuses: [200],
})
export const putQuestion = endpoint({
  method: 'PUT',
  path: '/api/culture/questions/{municipality}/{id}',
  access: 'culture.card.write',
  summary: 'Ask a municipality about its work; only the two municipalities see it.',
  params: PlaceAndId,
  body: Question,
  answer: AskedQuestion,
  statuses: [201, 200],
})
export const putQuestionAnswer = endpoint({
  method: 'PUT',
  path: '/api/culture/questions/{municipality}/{id}/answer',
  access: 'culture.card.write',
  summary: 'Answer a question of another municipality, or correct the answer with If-Match.',
  params: PlaceAndId,
  body: QuestionAnswer,
  answer: AskedQuestion,
  statuses: [200],
})

export const cultureEndpoints = [
  getCards,
  getOwnCards,
  putCard,
  putCardPublication,
  getQuestions,
  putQuestion,
  putQuestionAnswer,
]
