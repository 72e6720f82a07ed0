import { endpoint } from '../../endpoints/endpoint'
import {
  Colleague,
  ColleagueGrant,
  Colleagues,
  Invitation,
  InvitedWithin,
  WithinQuery,
} from './withinSchemas'

export const getColleagues = endpoint({
  method: 'GET',
  path: '/api/people/within',
  access: 'people.invite',
  summary: 'The people of one’s own municipality, in the roles that one may give.',
  query: WithinQuery,
  answer: Colleagues,
  statuses: [200],
})
export const postInvitation = endpoint({
  method: 'POST',
  path: '/api/people/within',
  access: 'people.invite',
  summary:
    'Invite somebody by e-mail to a role in one’s own municipality. Where no mail goes out, a new person’s link is answered.',
  body: Invitation,
  answer: InvitedWithin,
  statuses: [201],
  limit: { bytes: 4 * 1024 },
})
export const deleteGrantWithin = endpoint({
  method: 'DELETE',
  path: '/api/people/within/{municipality}/roles/{id}',
  access: 'people.invite',
  summary: 'End one role in one’s own municipality; what the person recorded stays.',
  params: ColleagueGrant,
  statuses: [204],
})
export const deleteColleague = endpoint({
  method: 'DELETE',
  path: '/api/people/within/{municipality}/{person}',
  access: 'people.invite',
  summary:
    'End all roles of somebody who leaves; what they recorded stays, what they have not sent is not taken.',
  params: Colleague,
  statuses: [204],
})

export const withinEndpoints = [getColleagues, postInvitation, deleteGrantWithin, deleteColleague]
