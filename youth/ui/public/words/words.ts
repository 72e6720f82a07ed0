import en from './en.json'
import fi from './fi.json'
import sv from './sv.json'

/** The words of the public pages, under the namespace `public`. */
export const publicWords = { fi, sv, en }
