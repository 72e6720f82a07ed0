import type { Language, Words } from '../base/language/language'
import { idOf } from './random'

export const demoPassword = 'kuntakuva-demo'

export type DemoPerson = {
  id: string
  email: string
  name: string
  language: Language
  role: string
  /** What falls to the same person in a small municipality. */
  besides?: string
  /** Null for people who work for the whole country. */
  municipality: string | null
  who: Words
}

const person = (
  account: string,
  name: string,
  role: string,
  municipality: string | null,
  who: Words,
  language: Language = 'fi',
): DemoPerson => {
  const email = `${account}@demo.example`
  return { id: idOf(email), email, name, language, role, municipality, who }
}

const words = (fi: string, sv: string, en: string): Words => ({ fi, sv, en })

/** The people that a visitor of the demo may sign in as. Their names are invented and say so. */
export const demoPeople: readonly DemoPerson[] = [
  person(
    'worker',
    'Venla Esimerkkilä',
    'youth-worker',
    '638',
    words('nuorisotyöntekijä, Porvoo', 'ungdomsarbetare, Borgå', 'youth worker, Porvoo'),
  ),
  person(
    'manager',
    'Henrik Exempelberg',
    'youth-manager',
    '638',
    words(
      'nuorisopalvelupäällikkö, Porvoo',
      'chef för ungdomstjänster, Borgå',
      'head of youth services, Porvoo',
    ),
  ),
  person(
    'worker.oulu',
    'Eetu Mallikangas',
    'youth-worker',
    '564',
    words('nuorisotyöntekijä, Oulu', 'ungdomsarbetare, Uleåborg', 'youth worker, Oulu'),
  ),
  person(
    'respondent',
    'Kaarina Mallipelto',
    'culture-respondent',
    '638',
    words(
      'kulttuurin yhteyshenkilö, Porvoo',
      'kontaktperson för kultur, Borgå',
      'culture contact person, Porvoo',
    ),
  ),
  person(
    'approver',
    'Tuomas Esimerkkinen',
    'culture-approver',
    '638',
    words('kulttuuripäällikkö, Porvoo', 'kulturchef, Borgå', 'head of culture, Porvoo'),
  ),
  {
    ...person(
      'respondent.korsnas',
      'Linnea Exempelström',
      'culture-respondent',
      '280',
      words(
        'kulttuurin yhteyshenkilö ja hyväksyjä, Korsnäs',
        'kontaktperson och godkännare för kultur, Korsnäs',
        'culture contact person who approves too, Korsnäs',
      ),
      'sv',
    ),
    besides: 'culture-approver',
  },
  person(
    'reviewer',
    'Outi Mallivuori',
    'culture-reviewer',
    null,
    words(
      'kulttuurin kyselykierrosten tarkistaja, valtakunnallinen',
      'granskare av kulturens insamlingsomgångar, nationell',
      'reviewer of the culture rounds, national',
    ),
  ),
  person(
    'analyst',
    'Sampo Esimerkkilahti',
    'analyst',
    null,
    words(
      'valtakunnallinen analyytikko, nuorisotyö ja kulttuuri',
      'nationell analytiker, ungdomsarbete och kultur',
      'national analyst, youth and culture',
    ),
  ),
  person(
    'steering',
    'Riitta Malliharju',
    'steering-member',
    null,
    words(
      'kulttuurin ohjausryhmän jäsen',
      'medlem i kulturens styrgrupp',
      'member of the steering group of culture',
    ),
  ),
  person(
    'working.group',
    'Mikael Exempelbäck',
    'working-group-member',
    null,
    words(
      'kulttuurin työryhmän jäsen',
      'medlem i kulturens arbetsgrupp',
      'member of the working group of culture',
    ),
  ),
  person(
    'youth.steering',
    'Tuomas Mallisuo',
    'youth-steering-member',
    null,
    words(
      'nuorisotyön ohjausryhmän jäsen',
      'medlem i ungdomsarbetets styrgrupp',
      'member of the steering group of youth work',
    ),
  ),
  person(
    'youth.working.group',
    'Sanna Exempelström',
    'youth-working-group-member',
    null,
    words(
      'nuorisotyön osaamiskeskuksesta, nuorisotyön työryhmän jäsen',
      'från kompetenscentret, medlem i ungdomsarbetets arbetsgrupp',
      'from the centre of expertise, member of the working group of youth work',
    ),
  ),
  person(
    'editor',
    'Aino Esimerkkiranta',
    'content-editor',
    null,
    words('sisältöjen toimittaja', 'redaktör för innehållet', 'content editor'),
  ),
  person(
    'newcomer',
    'Ronja Exempelholm',
    'youth-manager',
    '434',
    words(
      'nuorisopalvelupäällikkö, Loviisa: kunta on juuri kutsuttu mukaan',
      'chef för ungdomstjänster, Lovisa: kommunen har just bjudits in',
      'head of youth services, Loviisa, which has just been invited',
    ),
  ),
  person(
    'team',
    'Elina Mallisaari',
    'national-team',
    null,
    words('kansallinen tiimi', 'nationella teamet', 'national team'),
  ),
  person(
    'admin',
    'Jaakko Esimerkkisalo',
    'administrator',
    null,
    words('pääkäyttäjä', 'administratör', 'administrator'),
  ),
]

/** Runs youth work in one municipality and records there; nobody signs in as them. */
export const colleague = (municipality: string, name: string, language: Language): DemoPerson =>
  person(
    `colleague.${municipality}`,
    name,
    'youth-manager',
    municipality,
    words('nuorisopalvelujen päällikkö', 'chef för ungdomstjänster', 'head of youth services'),
    language,
  )
