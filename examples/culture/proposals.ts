import type { Words } from '../../base/language/language'
import type { Outcome, ProposalKind } from '../../collection/domain/definition/codes'
import type { ListedCode } from '../../collection/domain/definition/proposalText'
import { tags } from '../../youth/domain/codes'
import en from '../../youth/words/en.json'
import fi from '../../youth/words/fi.json'
import sv from '../../youth/words/sv.json'

type Language = 'fi' | 'sv'
type Text = { title: string; need: string; definition: string; codes?: ListedCode[] }
/** One entry of a proposal's history, so many days after it was made. `by` is an account of the demo. */
type Entry = { days: number; by: string }

/** A proposal of the demo world, with all that was written and decided of it. */
export type InventedProposal = {
  key: string
  subject: 'culture' | 'youth'
  kind: ProposalKind
  indicator?: string
  list?: string
  language: Language
  /** Null where it came by the public form. */
  by: string | null
  name: string
  /** How many days before the demo's day it was made. */
  daysAgo: number
  text: Text
  revisions?: (Entry & { text: Text; reason: string })[]
  assessments?: (Entry & {
    need: number
    burden: number
    existingSource: string
    definition: string
    recommendation: Outcome
    text: string
  })[]
  comments?: (Entry & { name: string; language: Language; text: string; answers?: number })[]
  decisions?: (Entry & { outcome: Outcome; votes?: [number, number, number]; reason: Words })[]
}

const words = (fi: string, sv: string, en: string): Words => ({ fi, sv, en })
const code = (code: string, fi: string, sv: string, en: string): ListedCode => ({
  code,
  name: { fi, sv, en },
})

/** In every state, in both languages, all of them invented and marked as examples in their titles. */
export const inventedProposals: readonly InventedProposal[] = [
  {
    ...{ key: 'waiting', subject: 'culture', kind: 'new', language: 'fi', by: 'respondent', daysAgo: 9 },
    name: 'Porvoon kulttuuripalvelut',
    text: {
      title: 'Taideharrastukseen jonottavat lapset (esimerkki)',
      need: 'Tiedämme, kuinka moni harrastaa, mutta emme sitä, kuinka moni jää ilman paikkaa.',
      definition: 'Alle 18-vuotiaat, jotka ovat jonossa taiteen perusopetukseen 20.9.',
    },
    comments: [
      {
        ...{ days: 2, by: 'respondent.korsnas', name: 'Korsnäs', language: 'sv' },
        text: 'Hos oss köar barnen i grannkommunen. Vilken kommun räknar dem?',
      },
      {
        ...{ days: 3, by: 'respondent', name: 'Porvoo', language: 'fi', answers: 0 },
        text: 'Ehdotamme, että lapsi lasketaan kotikuntaansa.',
      },
      {
        ...{ days: 5, by: 'analyst', name: '', language: 'fi' },
        text: 'Oppilaitos tietää kotikunnan, joten luvun voisi kysyä sieltä.',
      },
    ],
  },
  {
    ...{ key: 'services', subject: 'culture', kind: 'new', language: 'sv', by: null, daysAgo: 4 },
    name: '',
    text: {
      title: 'Evenemang på båda språken (exempel)',
      need: 'I en tvåspråkig kommun vill man se om utbudet finns på båda språken.',
      definition: 'Kommunens evenemang under ett år som hölls på svenska, på finska eller på båda.',
    },
  },
  {
    ...{ key: 'volunteers', subject: 'culture', kind: 'new', language: 'fi', by: 'approver', daysAgo: 60 },
    name: 'Porvoon kulttuuripalvelut',
    text: {
      title: 'Vapaaehtoisten tunnit tapahtumissa (esimerkki)',
      need: 'Yhdistysten työ ei näy missään luvussa, vaikka tapahtumat nojaavat siihen.',
      definition: 'Vapaaehtoisten työtunnit kunnan avustamissa tapahtumissa vuodessa.',
    },
    assessments: [
      {
        ...{ days: 20, by: 'working.group', need: 4, burden: 4, recommendation: 'pilot' },
        existingSource: 'Rekisteriä ei ole. Osa yhdistyksistä kertoo tunnit avustushakemuksessa.',
        definition: 'Avustettu tapahtuma on rajattava: riittääkö tila ilman vuokraa?',
        text: 'Tarve on selvä, mutta vastaaminen vie aikaa. Ensin pilotti kymmenessä kunnassa.',
      },
    ],
    comments: [
      {
        ...{ days: 25, by: 'reviewer', name: '', language: 'fi' },
        text: 'Pilotissa kannattaa kysyä myös, kuinka kauan tuntien keräämiseen meni.',
      },
    ],
  },
  {
    key: 'fees',
    ...{ subject: 'culture', kind: 'change', indicator: 'CU202', language: 'sv', daysAgo: 75 },
    ...{ by: 'respondent.korsnas', name: 'Korsnäs' },
    text: {
      title: 'Festivaler i antalet evenemang (exempel)',
      need: 'En festival räknas som ett evenemang i en kommun och som tjugo i en annan.',
      definition: 'Varje föreställning på en festival räknas.',
    },
    assessments: [
      {
        ...{ days: 14, by: 'working.group', need: 5, burden: 1, recommendation: 'change' },
        existingSource: '',
        definition: 'Festivaali olisi yksi tapahtuma, esitykset omana lukunaan.',
        text: 'Ohje on muutettava. Esitysten laskeminen tapahtumiksi rikkoisi aikasarjan.',
      },
    ],
    revisions: [
      {
        ...{ days: 21, by: 'working.group', reason: 'Tidsserien hålls hel när festivalen är ett evenemang.' },
        text: {
          title: 'Festivaler i antalet evenemang (exempel)',
          need: 'En festival räknas som ett evenemang i en kommun och som tjugo i en annan.',
          definition: 'En festival räknas som ett evenemang. Antalet föreställningar anges skilt.',
        },
      },
    ],
    decisions: [
      {
        ...{ days: 40, by: 'steering', outcome: 'pilot' },
        reason: words(
          'Uusi ohje kokeillaan pilotissa ennen seuraavaa kierrosta.',
          'Den nya anvisningen prövas i en pilot före nästa omgång.',
          'The new instruction is tried in a pilot before the next round.',
        ),
      },
    ],
  },
  {
    ...{ key: 'postcodes', subject: 'culture', kind: 'new', language: 'fi', by: 'analyst', daysAgo: 140 },
    name: '',
    text: {
      title: 'Kävijöiden postinumerot (esimerkki)',
      need: 'Nähtäisiin, kuinka kaukaa tapahtumiin tullaan.',
      definition: 'Käynnit kävijän postinumeron mukaan.',
    },
    assessments: [
      {
        ...{ days: 30, by: 'working.group', need: 2, burden: 5, recommendation: 'reject' },
        existingSource: 'Lipunmyynti tietää postinumeron maksullisista tapahtumista.',
        definition: '',
        text: 'Maksuttomissa tapahtumissa tietoa ei voi kerätä ilman kohtuutonta vaivaa.',
      },
    ],
    comments: [
      {
        ...{ days: 34, by: 'respondent', name: 'Porvoo', language: 'fi' },
        text: 'Meillä suurin osa tapahtumista on maksuttomia.',
      },
    ],
    decisions: [
      {
        ...{ days: 62, by: 'steering', outcome: 'reject', votes: [1, 8, 1] },
        reason: words(
          'Tiedon keruu rasittaisi kuntia enemmän kuin siitä olisi hyötyä.',
          'Insamlingen skulle belasta kommunerna mer än uppgiften är till nytta.',
          'Collecting it would burden municipalities more than the figure helps.',
        ),
      },
    ],
  },
  {
    key: 'contents',
    ...{ subject: 'youth', kind: 'change', list: 'tags', language: 'fi', by: 'manager', daysAgo: 120 },
    name: 'Porvoon nuorisopalvelut',
    text: {
      title: 'Nuorisotyön sisällöt ensi vuonna (esimerkki)',
      need: 'Digitaalinen pelaaminen kirjataan nyt samalle sisällölle kuin lautapelit, eikä sen kasvu näy.',
      definition: 'Luettelo, josta kirjaaja valitsee enintään kolme.',
      codes: [
        ...tags.map((tag) => code(tag, fi.tag[tag], sv.tag[tag], en.tag[tag])),
        code('digital-gaming', 'Digitaalinen pelaaminen', 'Digitalt spelande', 'Digital gaming'),
      ],
    },
    assessments: [
      {
        ...{ days: 20, by: 'youth.working.group', need: 4, burden: 1, recommendation: 'adopt' },
        existingSource: '',
        definition: 'Nimet ovat ymmärrettäviä molemmilla kielillä.',
        text: 'Osaamiskeskus on mukana ja kannattaa: kirjaaminen ei hidastu.',
      },
    ],
    comments: [
      {
        ...{ days: 22, by: 'worker.oulu', name: 'Oulu', language: 'fi' },
        text: 'Hyvä. Toivomme uudet nimet jo syksyn koulutuksiin.',
      },
    ],
    decisions: [
      {
        ...{ days: 50, by: 'youth.steering', outcome: 'adopt', votes: [9, 0, 1] },
        reason: words(
          'Luettelo selkeyttää kirjaamista ja tulee voimaan vuoden alussa.',
          'Listan gör registreringen tydligare och gäller från årsskiftet.',
          'The list makes recording clearer and holds from the beginning of the year.',
        ),
      },
    ],
  },
]
