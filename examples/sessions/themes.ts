import type { Form, tags } from '../../youth/domain/codes'
import type { Random } from '../random'

type Tag = (typeof tags)[number]
type Weights = Partial<Record<Tag, number>>

const usual: Weights = {
  'social-relations': 40,
  'own-activity': 22,
  games: 14,
  wellbeing: 10,
  sports: 9,
  culture: 8,
  media: 4,
  'everyday-skills': 6,
  equality: 4,
  environment: 2,
  'mental-wellbeing': 4,
}

const tagWeights: Partial<Record<Form, Weights>> = {
  school: {
    'social-relations': 40,
    wellbeing: 20,
    'mental-wellbeing': 14,
    games: 12,
    safety: 8,
    equality: 6,
  },
  street: { 'social-relations': 30, safety: 30, 'substance-prevention': 26, wellbeing: 14 },
  digital: { games: 40, media: 22, 'social-relations': 30, 'mental-wellbeing': 8 },
  hobby: { sports: 34, culture: 34, games: 14, 'everyday-skills': 18 },
  information: { 'learning-and-work': 52, 'everyday-skills': 24, wellbeing: 12, 'mental-wellbeing': 12 },
  participation: { influence: 60, 'own-activity': 28, equality: 12 },
  camp: { 'social-relations': 34, environment: 22, sports: 20, 'own-activity': 24 },
  event: { culture: 30, 'own-activity': 30, 'social-relations': 24, media: 8, 'substance-prevention': 8 },
  international: { internationality: 70, equality: 15, culture: 15 },
}

/** What an evening was about: none to three tags, no tag twice. */
export function tagsOf(random: Random, form: Form): Tag[] {
  const count = Number(random.weighted({ '0': 25, '1': 36, '2': 27, '3': 12 }))
  const weights = tagWeights[form] ?? usual
  return [...new Set(Array.from({ length: count }, () => random.weighted(weights)))]
}

const partners = [
  { fi: 'seurakunta', sv: 'församlingen' },
  { fi: 'kirjasto', sv: 'biblioteket' },
  { fi: 'liikuntapalvelut', sv: 'idrottstjänsterna' },
  { fi: 'poliisi', sv: 'polisen' },
  { fi: 'vanhempainyhdistys', sv: 'föräldraföreningen' },
  { fi: 'urheiluseura', sv: 'idrottsföreningen' },
  { fi: 'etsivä nuorisotyö', sv: 'det uppsökande ungdomsarbetet' },
]

/** With whom it was done: seldom on an ordinary evening, often at an event. */
export function partnersOf(random: Random, form: Form, language: 'fi' | 'sv'): string[] {
  return random.chance(form === 'event' ? 0.5 : 0.04) ? [random.pick(partners)[language]] : []
}
