/**
 * What is said about a reply. A question waits for words, or for the value to be corrected; a return opens a value, a
 * section or the whole and takes the approval back; an unlock opens one value and leaves all else as it was approved; a
 * municipality's request to correct a locked value is met by opening it, or declined in words.
 */
export const teamKinds = ['question', 'return', 'unlock', 'accept', 'decline'] as const
export type TeamKind = (typeof teamKinds)[number]
export const noteKinds = [...teamKinds, 'answer', 'request'] as const
export type NoteKind = (typeof noteKinds)[number]

/** What waits for the municipality until it is resolved. */
export const asksMunicipality = (kind: NoteKind): boolean =>
  kind === 'question' || kind === 'return' || kind === 'unlock'

/** Where a reply stands with the reviewers: it waits, is with the municipality or its approver, or is accepted. */
export const standings = ['waiting', 'returned', 'submitted', 'accepted'] as const
export type Standing = (typeof standings)[number]

export const longestNote = 2000
/** So many things can be said about one reply. */
export const mostNotes = 500
