/** Addresses that a phone keeps the answers of before it knows more of them than this: the rest comes with their screens. */
export const observationsPath = '/api/youth/observations'
export const topicsPath = '/api/youth/topics'
export const openDaysPath = '/api/youth/openings/days'
export const templatesPath = '/api/youth/templates'
export const localTagsPath = '/api/youth/local-tags'
export const groupsPath = '/api/youth/groups'
