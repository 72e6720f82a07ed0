/** What an observation is about: a place and its safety, never a person. */
export const observationTopics = [
  'place',
  'equipment',
  'crowding',
  'safety',
  'substances',
  'outsiders',
  'other',
] as const
export type ObservationTopic = (typeof observationTopics)[number]
