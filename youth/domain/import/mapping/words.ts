import { type Environment, environments, type Form, forms, tags } from '../../codes'
import type { Session } from '../../sessions/session'
import { normalise } from './normalise'

/** The first that fits counts; each is a beginning of a word of the sheet. */
const formWords: readonly [Form, RegExp][] = [
  ['digital', /(^| )(digi|verkko|nätver?k?ungdomsarbete|nätet|online)/],
  ['street', /(^| )(jalkautu|katutyö|fält|uppsökande|street)/],
  [
    'participation',
    /(^| )(osallisuus|nuorisovaltuusto|vaikuttaja|delaktighet|ungdomsfullmäktige|ungdomsråd|påverka|participation|youth council)/,
  ],
  ['information', /(^| )(tieto|neuvonta|information|rådgivning|vägledning|counselling)/],
  ['international', /(^| )(kansainväli|internation)/],
  ['camp', /(^| )(leiri|läger|camp)|leiri$|läger$/],
  ['trip', /(^| )(retki|matka|utfärd|utflykt|resa|trip|excursion)|retki$|utfärd$/],
  ['event', /(^| )(tapahtuma|evenemang|event|konsert|disko|disco)|tapahtuma$/],
  ['hobby', /(^| )(harrast|hobby|fritidsverksamhet|suomen malli|finlandsmodell)/],
  ['group', /(^| )(ryhmä|pienryhmä|grupp|smågrupp|group|kerho|klubb)|ryhmä$|kerho$|grupp$/],
  ['individual', /(^| )(yksilö|individ)/],
  ['open', /(^| )(avoi|öppe|öppna|open|drop in)/],
  ['school', /(^| )(koulu|välitunti|skol|rast|school)/],
  ['other', /^(muu|muut|muuta|annan|annat|övrigt?|övriga|other)( |$)/],
]

const environmentWords: readonly [Environment, RegExp][] = [
  ['school-unified', /(^| )(yhtenäis|enhetsskol)/],
  ['school-lower', /(^| )(alakoulu|ala-aste|lågstadi|lower)/],
  ['school-upper', /(^| )(yläkoulu|yläaste|högstadi|koulu|skola|upper school)/],
  ['upper-secondary', /(^| )(lukio|gymnasi)/],
  ['vocational', /(^| )(ammatti|ammatillinen|yrkes|vocational)/],
  ['youth-centre', /(^| )(nuorisokesku|ungdomscent)/],
  ['youth-facility', /(^| )(nuorisotil|nuorisotal|ungdomslokal|ungdomsgård|ungdomshus|youth)/],
  ['shopping-centre', /(^| )(kauppakesku|ostari|köpcent|shopping)/],
  ['vehicle', /(^| )(auto|bussi|walkers|bil|buss|vehicle)/],
  ['online', /(^| )(verkko|netti|nätet|online|discord)/],
  ['library', /(^| )(kirjasto|bibliotek|library)/],
  ['camp-site', /(^| )(leiri|läger|camp)/],
  ['street', /(^| )(katu|puisto|tori|gata|park|street)/],
  ['other', /^(muu|muut|annan|annat|övrig|other)/],
]

type Tag = (typeof tags)[number]
const tagWords: readonly [Tag, RegExp][] = [
  ['mental-wellbeing', /mielen|mielenterv|psyyk|psykisk|mental/],
  ['social-relations', /sosiaali|social|kaverit|kamrat|vänskap|friend/],
  ['own-activity', /oma toiminta|omaehto|egen verksamhet|eget initiativ|own activity/],
  ['wellbeing', /hyvinvoi|terve|välbefinn|hälsa|wellbeing|health/],
  ['sports', /liikun|urheil|motion|idrott|sport/],
  ['culture', /kulttuur|taide|kultur|konst|culture|art$|arts/],
  ['games', /(^| )(peli|pelaa|spel|game|gaming)/],
  ['media', /(^| )(media|medie|some$)/],
  ['influence', /vaikutta|osallisuu|påverk|delaktig|influence/],
  ['equality', /yhdenverta|tasa-arvo|likabehandl|jämlik|jämställd|equal/],
  ['environment', /ympärist|kestävä|miljö|hållbar|environment|sustainab/],
  ['internationality', /kansainväli|internation/],
  ['learning-and-work', /opiskelu|opinto|(^| )työ|studie|utbildning|arbete|studies|work/],
  ['everyday-skills', /(^| )(arjen|arki)|vardag|everyday/],
  ['substance-prevention', /päihde|rusmedel|drog|substance/],
  ['safety', /turvalli|trygg|säkerhet|safety/],
]

const languageWords: readonly [NonNullable<Session['language']>, RegExp][] = [
  [
    'both',
    /^(molem|kaksikieli|suomi (ja|-) ruotsi|fi[/ -]+sv|båda|både|tvåspråkig|finska (och|-) svenska|both|bilingual)/,
  ],
  ['fi', /^(fi|suomi|suomeksi|suomen|finska|på finska|finnish)( |$)/],
  ['sv', /^(sv|ruotsi|ruotsiksi|ruotsin|svenska|på svenska|swedish)( |$)/],
  ['se', /^(se|saame|samisk|sámi)/],
  ['other', /^(muu|annat|andra|övrig|other)/],
]

const cancelledWords = /^(peruttu|peruutettu|peruutet|peruttiin|peruuntu|peru |inställ|avbokad|cancel)/
const closedWords = /^(suljettu|kiinni|stängd|stängt|closed)/

const first = <T>(list: readonly (readonly [T, RegExp])[], words: string): T | null =>
  list.find(([, pattern]) => pattern.test(words))?.[0] ?? null

/** The form of work that a sheet's word means; null where a person has to say. */
export function formOfWord(word: string): Form | null {
  const words = normalise(word)
  return forms.find((form) => form === words) ?? first(formWords, words)
}

/** The environment that a sheet's word means; null where a person has to say. */
export function environmentOfWord(word: string): Environment | null {
  const words = normalise(word)
  return environments.find((environment) => environment === words) ?? first(environmentWords, words)
}

/** The tag that a sheet's word means; null where a person has to say. */
export function tagOfWord(word: string): Tag | null {
  const words = normalise(word)
  return tags.find((tag) => tag === words) ?? first(tagWords, words)
}

/** The words of a cell that has several. */
export const wordsIn = (cell: string): string[] => cell.split(/[,;|\n]/).flatMap((word) => word.trim() || [])

/** The language of an activity that a sheet's word means; null where it is none that is told apart. */
export const languageOfWord = (word: string): Session['language'] | null =>
  first(languageWords, normalise(word))

/** Whether a note begins by saying that nothing was held, and why. */
export function exceptionOfNote(note: string): 'cancelled' | 'closed' | null {
  const words = `${normalise(note)} `
  return cancelledWords.test(words) ? 'cancelled' : closedWords.test(words) ? 'closed' : null
}

/** The word for a row that sums up others, where a row begins with it. */
export const beginsAsTotal = (text: string): boolean =>
  /^(yhteensä|yht|summa|kaikki yhteensä|välisumma|kuukausi yhteensä|totalt|sammanlagt|summa|delsumma|sum|total|subtotal)( |$)/.test(
    normalise(text),
  )
