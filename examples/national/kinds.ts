import type { Environment, Form, tags } from '../../youth/domain/codes'
import type { Crowd } from '../municipalities/programme'

/** A kind of unit: where it works, what it does there, and with whom. */
export type Kind = {
  environment: Environment
  fi: string
  sv: string
  /** One of them is drawn for each session: what is named often is done often. */
  forms: readonly Form[]
  crowd: Crowd
  /** In the order of the code list; a session carries up to three that follow each other. */
  tags: readonly (typeof tags)[number][]
}

const facility: Kind = {
  environment: 'youth-facility',
  fi: 'Nuorisotila',
  sv: 'Ungdomslokalen',
  forms: ['open', 'open', 'open', 'open', 'open', 'open', 'group', 'group', 'hobby', 'event'],
  crowd: 'youth',
  tags: ['social-relations', 'own-activity', 'wellbeing', 'sports', 'culture', 'games'],
}
const school: Kind = {
  environment: 'school-upper',
  fi: 'Koulunuorisotyö',
  sv: 'Skolungdomsarbetet',
  forms: ['school', 'school', 'school', 'school', 'school', 'school', 'group', 'participation'],
  crowd: 'upper-school',
  tags: ['social-relations', 'wellbeing', 'mental-wellbeing', 'influence', 'equality', 'safety'],
}
const outdoors: Kind = {
  environment: 'street',
  fi: 'Jalkautuva nuorisotyö',
  sv: 'Fältarbetet',
  forms: ['street', 'street', 'street', 'street', 'street', 'event'],
  crowd: 'older',
  tags: ['social-relations', 'wellbeing', 'equality', 'substance-prevention', 'safety'],
}
const online: Kind = {
  environment: 'online',
  fi: 'Verkkonuorisotyö',
  sv: 'Digitalt ungdomsarbete',
  forms: ['digital', 'digital', 'digital', 'digital', 'information'],
  crowd: 'youth',
  tags: ['social-relations', 'mental-wellbeing', 'games', 'media', 'learning-and-work'],
}

/** The units of a municipality in turn, from the first again after the tenth. */
export const kinds: readonly Kind[] = [
  facility,
  school,
  facility,
  outdoors,
  facility,
  facility,
  online,
  facility,
  school,
  facility,
]
