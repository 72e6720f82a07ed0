import { endpoint } from '../../base/endpoints/endpoint'
import '../domain/permissions'
import { AllNews, News, NewsId, NewsPublication, PublishedNews, WrittenNews } from './newsSchemas'

export const getNews = endpoint({
  method: 'GET',
  path: '/api/support/news',
  access: 'public',
  summary: 'News of the national team, newest first; English is empty where it was not written.',
  answer: PublishedNews,
  statuses: [200],
})
export const getAllNews = endpoint({
  method: 'GET',
  path: '/api/support/news/all',
  access: 'support.publish',
  summary: 'News with drafts and withdrawn ones, the last changed first.',
  answer: AllNews,
  statuses: [200],
})
export const putNews = endpoint({
  method: 'PUT',
  path: '/api/support/news/{id}',
  access: 'support.publish',
  summary: 'Write a draft of news, or correct news with If-Match. The id is a UUID made by the client.',
  params: NewsId,
  body: News,
  answer: WrittenNews,
  statuses: [201, 200],
})
export const putNewsPublication = endpoint({
  method: 'PUT',
  path: '/api/support/news/{id}/publication',
  access: 'support.publish',
  summary: 'Publish news that is written in Finnish and Swedish, or withdraw it.',
  params: NewsId,
  body: NewsPublication,
  answer: WrittenNews,
  statuses: [200],
})

export const newsEndpoints = [getNews, getAllNews, putNews, putNewsPublication]
