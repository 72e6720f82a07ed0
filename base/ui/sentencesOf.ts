import type { Sentences } from '../problems/problem'

/** What a refusal says beside its title, as whole sentences: of each field that was refused, or of the matter itself. */
export const sentencesOf = (said: Pick<Sentences, 'detail' | 'errors'> | null | undefined) =>
  said?.errors?.length
    ? said.errors.map(({ detail }) => detail.charAt(0).toLocaleUpperCase() + detail.slice(1)).join(' ')
    : said?.detail
