import en from './en.json'
import fi from './fi.json'
import sv from './sv.json'

/** The words of what is released, whatever its subject, under the namespace `collection-public`. */
export const collectionPublicWords = { fi, sv, en }
