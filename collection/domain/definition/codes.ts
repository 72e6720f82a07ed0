/** What contents are decided about, and how: the same in the database, at the border and on the screen. */
export const whats = ['indicator', 'code-list'] as const
export type What = (typeof whats)[number]

export const proposalKinds = ['new', 'change', 'drop'] as const
export type ProposalKind = (typeof proposalKinds)[number]

export const proposalStates = ['received', 'assessed', 'decided', 'withdrawn'] as const
export type ProposalState = (typeof proposalStates)[number]

/** What the working group recommends, and what the steering group decides. Only to adopt and to reject end a matter. */
export const outcomes = ['adopt', 'pilot', 'change', 'reject'] as const
export type Outcome = (typeof outcomes)[number]

export const versionStates = ['draft', 'decided', 'retired'] as const
export type VersionState = (typeof versionStates)[number]

export const longestText = 2000
export const longestTitle = 200
export const longestName = 120
/** Need and burden are judged in five steps. */
export const steps = 5
