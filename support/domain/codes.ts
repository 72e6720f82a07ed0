export const kinds = ['question', 'feedback', 'problem'] as const
export type Kind = (typeof kinds)[number]

/** Open waits for the national team, answered for the one who asked. */
export const states = ['open', 'answered', 'closed'] as const
export type State = (typeof states)[number]

export const sessionLanguages = ['fi', 'sv'] as const
export type SessionLanguage = (typeof sessionLanguages)[number]

export const longestText = 5000
/** A conversation that needs more is a matter for the telephone. */
export const mostMessages = 200
