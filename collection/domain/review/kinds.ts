/**
 * What is said about a reply. A question waits for words, or for the value to be corrected; a return opens a value, a
 * section or the whole and takes the approval back; an unlock opens one value and leaves all else as it was approved.
 */
export const teamKinds = ['question', 'return', 'unlock', 'accept'] as const
export type TeamKind = (typeof teamKinds)[number]
export const noteKinds = [...teamKinds, 'answer'] as const
export type NoteKind = (typeof noteKinds)[number]

/** Where a reply stands with the reviewers: it waits, is with the municipality or its approver, or is accepted. */
export const standings = ['waiting', 'returned', 'submitted', 'accepted'] as const
export type Standing = (typeof standings)[number]

export const longestNote = 2000
/** So many things can be said about one reply. */
export const mostNotes = 500
