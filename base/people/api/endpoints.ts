import { endpoint } from '../../endpoints/endpoint'
import {
  ChosenPassword,
  DeviceKey,
  FirstAdministrator,
  GivenRole,
  Invited,
  Link,
  LinkToken,
  ListedPeople,
  Made,
  Me,
  NewPerson,
  PersonId,
  SignIn,
} from './schemas'
import { withinEndpoints } from './withinEndpoints'

const small = { bytes: 4 * 1024 }

export const postSignIn = endpoint({
  method: 'POST',
  path: '/api/sign-in',
  access: 'public',
  summary: 'Sign in with e-mail and password; answers with a cookie.',
  body: SignIn,
  statuses: [204],
  limit: small,
})
export const postSignOut = endpoint({
  method: 'POST',
  path: '/api/sign-out',
  access: 'public',
  summary: 'Sign out: the session ends on the server and the cookie is cleared.',
  statuses: [204],
})
export const getMe = endpoint({
  method: 'GET',
  path: '/api/me',
  access: 'signed-in',
  summary: 'Who is signed in, with roles and where each permission holds.',
  answer: Me,
  statuses: [200],
})
export const postDeviceKey = endpoint({
  method: 'POST',
  path: '/api/me/device-key',
  access: 'signed-in',
  summary: 'Release the key that seals what this person keeps on a device; made when it is first asked for.',
  answer: DeviceKey,
  statuses: [200],
  limit: small,
})
export const getPeople = endpoint({
  method: 'GET',
  path: '/api/people',
  access: 'people.manage',
  summary: 'Everyone with an account, with roles.',
  answer: ListedPeople,
  statuses: [200],
})
export const postPerson = endpoint({
  method: 'POST',
  path: '/api/people',
  access: 'people.manage',
  summary: 'Add a person with a first role; answers with a one-time link for choosing a password.',
  body: NewPerson,
  answer: Invited,
  statuses: [201],
  limit: small,
})
export const postRole = endpoint({
  method: 'POST',
  path: '/api/people/{id}/roles',
  access: 'people.manage',
  summary: 'Give a person a further role.',
  params: PersonId,
  body: GivenRole,
  answer: Made,
  statuses: [201],
  limit: small,
})
export const deleteRole = endpoint({
  method: 'DELETE',
  path: '/api/people/roles/{id}',
  access: 'people.manage',
  summary: 'End a role; what the person recorded stays.',
  params: PersonId,
  statuses: [204],
})
export const postLink = endpoint({
  method: 'POST',
  path: '/api/links',
  access: 'public',
  summary: 'What a one-time link is for, while it can be used.',
  body: LinkToken,
  answer: Link,
  statuses: [200],
  limit: small,
})
export const postPassword = endpoint({
  method: 'POST',
  path: '/api/links/password',
  access: 'public',
  summary: 'Choose a password with a one-time link.',
  body: ChosenPassword,
  statuses: [204],
  limit: small,
})
export const postFirstAdministrator = endpoint({
  method: 'POST',
  path: '/api/links/first-administrator',
  access: 'public',
  summary: 'Make the first administrator with the link that the first start prints.',
  body: FirstAdministrator,
  statuses: [204],
  limit: small,
})

export const peopleEndpoints = [
  postSignIn,
  postSignOut,
  getMe,
  postDeviceKey,
  getPeople,
  postPerson,
  postRole,
  deleteRole,
  postLink,
  postPassword,
  postFirstAdministrator,
  ...withinEndpoints,
]
