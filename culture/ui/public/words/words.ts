import en from './en.json'
import fi from './fi.json'
import sv from './sv.json'

/** The words of culture's public pages, under the namespace `culture-public`. */
export const culturePublicWords = { fi, sv, en }
