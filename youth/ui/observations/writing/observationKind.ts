/** The name under which writes of observations are kept. */
export const observationKind = 'youth.observation'
