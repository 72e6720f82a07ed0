import type { Language } from '../base/language/language'
import type { Kind } from '../support/domain/codes'
import type { Announced } from '../support/domain/helpSessions'

/** What somebody asked, and what was said in turns. */
export type Conversation = {
  asker: string
  daysAgo: number
  kind: Kind
  language: Language
  screen: string | null
  closed?: boolean
  messages: readonly string[]
}

export const conversations: readonly Conversation[] = [
  {
    asker: 'worker',
    daysAgo: 1,
    kind: 'question',
    language: 'fi',
    screen: '/sessions/:id',
    messages: [
      'Leiri kesti perjantaista sunnuntaihin. Kirjaanko sen kolmena iltana vai kerran?',
      'Kerran. Valitse muodoksi leiri ja anna myös päättymispäivä: kesto lasketaan siitä. Osallistujat ovat ne, jotka olivat leirillä mukana.',
    ],
  },
  {
    asker: 'worker',
    daysAgo: 24,
    kind: 'feedback',
    language: 'fi',
    screen: '/record',
    closed: true,
    messages: [
      'Toista viime viikko säästää paljon aikaa, kiitos siitä!',
      'Mukava kuulla. Kerro, jos siitä puuttuu jotakin.',
    ],
  },
  {
    asker: 'worker.oulu',
    daysAgo: 3,
    kind: 'problem',
    language: 'fi',
    screen: '/month',
    messages: ['Kuukauden kaavio ei mahdu vanhan tablettini ruudulle pystyasennossa.'],
  },
  {
    asker: 'respondent.korsnas',
    daysAgo: 2,
    kind: 'question',
    language: 'sv',
    screen: '/',
    messages: ['När öppnar kulturens insamlingsomgång, och får vi frågorna på förhand?'],
  },
  {
    asker: 'manager',
    daysAgo: 5,
    kind: 'question',
    language: 'fi',
    screen: '/publication',
    messages: [
      'Näkyykö julkisella sivulla yksittäinen yksikkö, jos julkaisemme luvut?',
      'Ei. Julki tulevat vain kunnan yhteiset luvut päättyneiltä kuukausilta.',
      'Kiitos. Entä jos yksiköitä on vain yksi?',
    ],
  },
]

type News = Record<'name' | `${'title' | 'text'}_${Language}`, string> & {
  daysAgo: number
  stands: 'published' | 'draft' | 'withdrawn'
}

export const newsItems: readonly News[] = [
  {
    name: 'week',
    daysAgo: 4,
    stands: 'published',
    title_fi: 'Esimerkki: viikko näkyy nyt yksiköittäin',
    title_sv: 'Exempel: veckan visas nu enligt enhet',
    title_en: 'Example: the week is now shown by unit',
    text_fi:
      'Päällikkö näkee viikon yhdellä silmäyksellä: mitä on kirjattu, mitä peruttu ja mikä puuttuu. Puuttuva tieto ei ole nolla.',
    text_sv:
      'Chefen ser veckan med en blick: vad som har registrerats, vad som ställts in och vad som saknas. En saknad uppgift är inte noll.',
    text_en:
      'A manager sees the week at a glance: what was recorded, what was cancelled and what is missing. What is missing is not zero.',
  },
  {
    name: 'camps',
    daysAgo: 31,
    stands: 'published',
    title_fi: 'Esimerkki: leirit ja retket kirjataan kerran',
    title_sv: 'Exempel: läger och utflykter registreras en gång',
    title_en: '',
    text_fi: 'Leirille annetaan alkamis- ja päättymispäivä.\n\nVanhoja kirjauksia ei tarvitse muuttaa.',
    text_sv: 'Ett läger får en första och en sista dag.\n\nGamla registreringar behöver inte ändras.',
    text_en: '',
  },
  {
    name: 'draft',
    daysAgo: 0,
    stands: 'draft',
    title_fi: 'Esimerkki: kulttuurin kierros avautuu keväällä',
    title_sv: '',
    title_en: '',
    text_fi: 'Kysymykset ovat luettavissa ennen kierroksen alkua.',
    text_sv: '',
    text_en: '',
  },
  {
    name: 'outage',
    daysAgo: 60,
    stands: 'withdrawn',
    title_fi: 'Esimerkki: huoltokatko sunnuntaina',
    title_sv: 'Exempel: avbrott för underhåll på söndag',
    title_en: '',
    text_fi: 'Palvelu on poissa käytöstä sunnuntaina aamulla puoli tuntia.',
    text_sv: 'Tjänsten är ur bruk en halv timme på söndag morgon.',
    text_en: '',
  },
]

type Session = Omit<Announced, 'date'> & { name: string; inDays: number }

const firstSteps = {
  title_fi: 'Esimerkki: kirjaaminen tutuksi',
  title_sv: 'Exempel: lär känna registreringen',
  description_fi: 'Kirjataan yhdessä yksi ilta alusta loppuun. Kysy mitä vain.',
  description_sv: 'Vi registrerar en kväll tillsammans från början till slut. Fråga vad du vill.',
  start_time: '14:00',
  end_time: '15:00',
  place: null,
  link: 'https://kokous.example/kuntakuva',
  cancelled: false,
}

export const helpSessions: readonly Session[] = [
  { ...firstSteps, name: 'first steps fi', inDays: 8, language: 'fi' },
  {
    ...firstSteps,
    name: 'first steps sv',
    inDays: 10,
    language: 'sv',
    start_time: '09:30',
    end_time: '10:30',
  },
  {
    name: 'publishing',
    inDays: 22,
    title_fi: 'Esimerkki: mitä kunnasta julkaistaan',
    title_sv: 'Exempel: vad som publiceras om kommunen',
    description_fi: 'Nuorisopalvelujen päälliköille. Katsotaan julkaistavat taulukot ennen päätöstä.',
    description_sv: 'För chefer för ungdomstjänster. Vi ser på tabellerna före beslutet.',
    language: 'fi',
    start_time: '12:30',
    end_time: '14:00',
    place: 'Helsinki, Esimerkkikatu 1',
    link: 'https://kokous.example/julkaiseminen',
    cancelled: false,
  },
  { ...firstSteps, name: 'cancelled', inDays: 15, language: 'fi', cancelled: true },
  { ...firstSteps, name: 'past fi', inDays: -13, language: 'fi' },
  { ...firstSteps, name: 'past sv', inDays: -11, language: 'sv' },
]
