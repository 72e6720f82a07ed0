/**
 * The code lists of youth work. A record carries the version it was made with (`codes`), so that a list that
 * changes later does not change what was meant. Labels are in the words of the room under the same codes.
 */
export const codesVersion = '2026.1'
/** The year from which they hold as they are written here; later lists are decided (`codeLists`). */
export const firstYear = 2026

export const forms = [
  'open',
  'group',
  'individual',
  'event',
  'camp',
  'trip',
  'street',
  'digital',
  'school',
  'hobby',
  'information',
  'participation',
  'international',
  'other',
] as const
export type Form = (typeof forms)[number]

export const environments = [
  'youth-facility',
  'school-lower',
  'school-upper',
  'school-unified',
  'upper-secondary',
  'vocational',
  'youth-centre',
  'street',
  'shopping-centre',
  'vehicle',
  'online',
  'library',
  'camp-site',
  'other',
] as const
export type Environment = (typeof environments)[number]

/** From the youngest; 25–28 ends where the Youth Act's "young person" ends. */
export const ages = ['0-6', '7-8', '9-12', '13-15', '16-17', '18-24', '25-28', '29+'] as const
/** For quick counting, where nothing finer was counted. */
export const coarseAges = ['under-13', '13-17', '18-28'] as const
/** What other systems send; it crosses the legal limit of 29 and stays a class of its own. */
export const foreignAges = ['25-29'] as const
export const everyAge = [...ages, ...coarseAges, ...foreignAges, 'unspecified'] as const
export type Age = (typeof everyAge)[number]

export const genders = ['girl', 'boy', 'other', 'undisclosed', 'unspecified'] as const
export type Gender = (typeof genders)[number]

export const participantRoles = ['participant', 'peer-leader', 'young-organiser', 'adult'] as const
export const providers = ['own', 'other'] as const
export const activityLanguages = ['fi', 'sv', 'both', 'se', 'other'] as const
export const exceptions = ['cancelled', 'closed', 'no-visitors'] as const
export const goalOutcomes = ['met', 'partly', 'not-met'] as const

/** The ladder of young people's part, from the lowest step. */
export const youthParts = [
  'none',
  'heard',
  'planned-with-us',
  'led-with-support',
  'led-by-young-people',
] as const
export type YouthPart = (typeof youthParts)[number]

export const channels = [
  'chat',
  'discord',
  'instagram',
  'snapchat',
  'tiktok',
  'whatsapp',
  'youtube',
  'twitch',
  'game',
  'website',
  'other',
] as const

/** How a young person was in contact with information and counselling, or one to one. */
export const contactWays = [
  'visit',
  'phone',
  'message',
  'chat',
  'email',
  'social-media',
  'video',
  'school-visit',
  'event',
  'other',
] as const
export type ContactWay = (typeof contactWays)[number]

/** How long a contact lasted, in minutes. */
export const contactLengths = ['under-5', '5-15', '15-30', 'over-30'] as const
export type ContactLength = (typeof contactLengths)[number]

/** National content tags; a session carries at most three. */
export const tags = [
  'social-relations',
  'own-activity',
  'wellbeing',
  'mental-wellbeing',
  'sports',
  'culture',
  'games',
  'media',
  'influence',
  'equality',
  'environment',
  'internationality',
  'learning-and-work',
  'everyday-skills',
  'substance-prevention',
  'safety',
] as const
export const maxTags = 3

/** What a unit is, by the national definition (`units/unitTypes.ts`). */
export const unitTypes = [
  'youth-facility',
  'mobile',
  'online',
  'school-team',
  'street-team',
  'information-point',
  'project-team',
  'other',
] as const
export type UnitType = (typeof unitTypes)[number]

/** What is told of a place that is accessible to all: each is there, is not there, or is not known. */
export const accessibilityFacts = [
  'step-free-entrance',
  'accessible-toilet',
  'induction-loop',
  'quiet-room',
  'lift',
  'accessible-parking',
] as const
export type Accessibility = Partial<Record<(typeof accessibilityFacts)[number], boolean | undefined>>

/** Figures that sessions tell anyway and that a goal may be set on. */
export const goalMeasures = ['participations', 'sessions', 'hours', 'youth-hours', 'led-share'] as const
export type GoalMeasure = (typeof goalMeasures)[number]

/** How a unit's own question after a session is answered. */
export const questionScales = ['yes-no', 'one-to-five'] as const
/** More would be a form of its own, and nobody answers that at ten in the evening. */
export const mostQuestions = 5
export type QuestionScale = (typeof questionScales)[number]

/** What a unit's yearly cost may include. */
export const costParts = [
  'staff',
  'rent',
  'imputed-rent',
  'activities',
  'transport',
  'administration',
] as const
export type CostPart = (typeof costParts)[number]
