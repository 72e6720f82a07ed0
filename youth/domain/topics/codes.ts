/** What young people ask about in information and counselling. */
export const topics = [
  'studies',
  'work',
  'housing',
  'money',
  'health',
  'mental-wellbeing',
  'relationships',
  'sexuality',
  'substances',
  'bullying-and-violence',
  'rights',
  'leisure',
  'influence',
  'international',
  'military-or-civil-service',
  'digital',
  'other',
] as const
export type Topic = (typeof topics)[number]

/** No unit is asked more often about one topic in a month. */
export const mostOfTopic = 100_000

/** How often each was asked about in a month; a topic that is not there was not counted. */
export type TopicCounts = Partial<Record<Topic, number | undefined>>
