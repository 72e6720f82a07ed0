import * as z from 'zod/mini'
import { type Endpoint, endpoint } from '../../../base/endpoints/endpoint'
import { type Language, languages } from '../../../base/language/language'
import { text } from '../../../base/problems/fields'
import { longestName, longestText, longestTitle } from '../../domain/definition/codes'
import { ProposalId } from './schemas'

/** Where what was proposed is read without signing in, and where anybody may propose, in each language. */
export const proposalPaths: Record<Language, string> = {
  fi: '/fi/ehdotukset',
  sv: '/sv/forslag',
  en: '/en/proposals',
}
/** Where the code lists are read as they hold from each year on. */
export const codeListPaths: Record<Language, string> = {
  fi: '/fi/koodiluettelot',
  sv: '/sv/kodlistor',
  en: '/en/code-lists',
}
export const proposePaths: Record<Language, string> = {
  fi: '/fi/ehdota',
  sv: '/sv/foresla',
  en: '/en/propose',
}

/** The public form: a need in one's own words. What kind of code it becomes is the working group's to say. */
export const ProposeForm = z.strictObject({
  subject: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  title: text(1, longestTitle),
  need: text(1, longestText),
  definition: z._default(text(0, longestText), ''),
  name: z._default(text(0, longestName), ''),
})
export type ProposeForm = z.output<typeof ProposeForm>

const pageOf = (path: string, summary: string) =>
  endpoint({ method: 'GET', path, access: 'public', kind: 'page', summary, statuses: [200] })

export const getProposalPage = (language: Language) =>
  endpoint({
    method: 'GET',
    path: `${proposalPaths[language]}/{id}`,
    access: 'public',
    kind: 'page',
    summary: 'A proposal and its whole history.',
    params: ProposalId,
    statuses: [200],
  })
export const postProposePage = (language: Language) =>
  endpoint({
    method: 'POST',
    path: proposePaths[language],
    access: 'public',
    kind: 'redirect',
    summary: 'Propose something without signing in; at most ten in an hour.',
    body: ProposeForm,
    statuses: [303],
  })

export const definitionPageEndpoints: Endpoint[] = languages.flatMap((language): Endpoint[] => [
  pageOf(proposalPaths[language], 'What was proposed, the newest first.'),
  getProposalPage(language),
  pageOf(
    codeListPaths[language],
    'The code lists, as they hold from each year on, with the decision behind each.',
  ),
  pageOf(proposePaths[language], 'A form by which anybody may propose.'),
  postProposePage(language),
])
