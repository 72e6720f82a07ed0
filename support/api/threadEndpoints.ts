import { endpoint } from '../../base/endpoints/endpoint'
import '../domain/permissions'
import {
  Message,
  MessageId,
  PageQuery,
  Question,
  QueuedThread,
  QueuePage,
  QueueQuery,
  Seen,
  Thread,
  ThreadId,
  ThreadPage,
  ThreadState,
  Unread,
  Versioned,
} from './schemas'

export const putThread = endpoint({
  method: 'PUT',
  path: '/api/support/threads/{id}',
  access: 'signed-in',
  summary: 'Ask the national team, or give it feedback. The id is a UUID made by the client.',
  params: ThreadId,
  body: Question,
  answer: Versioned,
  statuses: [201, 200],
})
export const getThreads = endpoint({
  method: 'GET',
  path: '/api/support/threads',
  access: 'signed-in',
  summary: 'What the person has asked, the last changed first; nobody of the municipality sees it.',
  query: PageQuery,
  answer: ThreadPage,
  statuses: [200],
})
export const getThread = endpoint({
  method: 'GET',
  path: '/api/support/threads/{id}',
  access: 'signed-in',
  summary: 'One of the person’s own threads with its messages, its version as ETag.',
  params: ThreadId,
  answer: Thread,
  statuses: [200],
})
export const putReply = endpoint({
  method: 'PUT',
  path: '/api/support/threads/{id}/messages/{message}',
  access: 'signed-in',
  summary: 'Write more in one’s own thread; it waits for the team again.',
  params: MessageId,
  body: Message,
  answer: Versioned,
  statuses: [201, 200],
})
export const putThreadState = endpoint({
  method: 'PUT',
  path: '/api/support/threads/{id}/state',
  access: 'signed-in',
  summary: 'Close one’s own thread or open it again; with If-Match only as it was seen.',
  params: ThreadId,
  body: ThreadState,
  answer: Versioned,
  statuses: [200],
})
export const putSeen = endpoint({
  method: 'PUT',
  path: '/api/support/threads/{id}/seen',
  access: 'signed-in',
  summary: 'The messages of one’s own thread are seen, up to a number.',
  params: ThreadId,
  body: Seen,
  statuses: [204],
})
export const getUnread = endpoint({
  method: 'GET',
  path: '/api/support/unread',
  access: 'signed-in',
  summary: 'How many answers the person has not seen.',
  answer: Unread,
  statuses: [200],
})
export const getQueue = endpoint({
  method: 'GET',
  path: '/api/support/queue',
  access: 'support.answer',
  summary: 'What people have asked: open first, and of those the one that has waited longest.',
  query: QueueQuery,
  answer: QueuePage,
  statuses: [200],
})
export const getQueuedThread = endpoint({
  method: 'GET',
  path: '/api/support/queue/{id}',
  access: 'support.answer',
  summary: 'A thread with its messages and who asked: name, role and municipality.',
  params: ThreadId,
  answer: QueuedThread,
  statuses: [200],
})
export const putAnswer = endpoint({
  method: 'PUT',
  path: '/api/support/queue/{id}/messages/{message}',
  access: 'support.answer',
  summary: 'Answer what somebody asked.',
  params: MessageId,
  body: Message,
  answer: Versioned,
  statuses: [201, 200],
})
export const putQueuedState = endpoint({
  method: 'PUT',
  path: '/api/support/queue/{id}/state',
  access: 'support.answer',
  summary: 'Close a thread or open it again; with If-Match only as it was seen.',
  params: ThreadId,
  body: ThreadState,
  answer: Versioned,
  statuses: [200],
})

export const threadEndpoints = [
  putThread,
  getThreads,
  getThread,
  putReply,
  putThreadState,
  putSeen,
  getUnread,
  getQueue,
  getQueuedThread,
  putAnswer,
  putQueuedState,
]
