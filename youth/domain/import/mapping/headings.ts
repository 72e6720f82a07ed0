import { everyAge } from '../../codes'
import { type Meaning, meaningOf, type PlainMeaning } from './meanings'
import { normalise } from './normalise'

/** The headings that municipalities use, in Finnish, Swedish and English, as `normalise` writes them. */
const synonyms: Partial<Record<PlainMeaning, readonly string[]>> = {
  date: [
    ...['päivämäärä', 'pvm', 'päivä', 'päiväys', 'ajankohta', 'alkamispäivä', 'alkupäivä'],
    ...['datum', 'dag', 'startdatum', 'date', 'day', 'start date'],
  ],
  'end date': [
    ...['päättymispäivä', 'loppupäivä', 'viimeinen päivä', 'loppupvm', 'päättymispvm'],
    ...['slutdatum', 'sista dagen', 'end date', 'last day'],
  ],
  unit: [
    ...[
      'tila',
      'yksikkö',
      'paikka',
      'toimipiste',
      'toimipaikka',
      'toimintapaikka',
      'nuorisotila',
      'nuorisotalo',
    ],
    ...[
      'talo',
      'kohde',
      'plats',
      'enhet',
      'ställe',
      'lokal',
      'ungdomslokal',
      'ungdomsgård',
      'verksamhetsställe',
    ],
    ...['verksamhetspunkt', 'place', 'unit', 'venue', 'location', 'facility', 'site'],
  ],
  form: [
    ...['toimintamuoto', 'toiminta', 'muoto', 'toiminnan muoto', 'toiminnan laji', 'laji', 'tyyppi'],
    ...[
      'verksamhet',
      'verksamhetsform',
      'form',
      'typ',
      'typ av verksamhet',
      'activity',
      'form of work',
      'type',
    ],
  ],
  environment: [...['toimintaympäristö', 'ympäristö', 'verksamhetsmiljö', 'miljö', 'environment', 'setting']],
  start: [
    ...[
      'alkoi',
      'alku',
      'alkaa',
      'alkaen',
      'alkamisaika',
      'aloitus',
      'aloitusaika',
      'klo alkaen',
      'alkaa klo',
    ],
    ...[
      'börjar',
      'började',
      'start',
      'starttid',
      'från',
      'från kl',
      'börjar kl',
      'starts',
      'start time',
      'from',
    ],
  ],
  end: [
    ...['päättyi', 'päättyy', 'loppui', 'loppu', 'loppuu', 'päättymisaika', 'lopetus', 'lopetusaika', 'asti'],
    ...[
      'slutar',
      'slutade',
      'slut',
      'sluttid',
      'till',
      'till kl',
      'slutar kl',
      'end',
      'ends',
      'end time',
      'to',
    ],
  ],
  times: [
    ...['kellonaika', 'klo', 'aika', 'aukiolo', 'aukioloaika', 'tid', 'klockslag', 'kl', 'öppethållning'],
    ...['öppettid', 'time', 'times', 'opening hours'],
  ],
  hours: [
    ...['tunnit', 'tunteja', 'tuntia', 'h', 'kesto', 'kesto h', 'toimintatunnit', 'aukiolotunnit'],
    ...['timmar', 'antal timmar', 'längd', 'längd h', 'verksamhetstimmar', 'hours', 'duration', 'length'],
  ],
  participants: [
    ...['yhteensä', 'yht', 'kävijät', 'kävijöitä', 'kävijät yhteensä', 'kävijämäärä', 'kävijöitä yhteensä'],
    ...[
      'osallistujat',
      'osallistujia',
      'osallistujamäärä',
      'osallistumiskerrat',
      'osallistujat yhteensä',
      'nuoria',
    ],
    ...['nuoret yhteensä', 'nuoria yhteensä', 'totalt', 'sammanlagt', 'summa', 'besökare', 'antal besökare'],
    ...[
      'besökare totalt',
      'besök',
      'antal besök',
      'deltagare',
      'antal deltagare',
      'deltaganden',
      'deltagare totalt',
    ],
    ...['total', 'in total', 'visitors', 'visits', 'participants', 'participations', 'attendance'],
  ],
  new: ['uudet', 'uusia', 'uudet kävijät', 'uusia kävijöitä', 'nya', 'nya besökare', 'new', 'new visitors'],
  unique: [
    ...['eri kävijät', 'eri kävijöitä', 'eri nuoria', 'eri henkilöitä', 'olika besökare', 'olika personer'],
    ...['unika', 'unika besökare', 'unique', 'unique visitors'],
  ],
  staff: [
    ...[
      'ohjaajia',
      'ohjaajat',
      'ohjaajien määrä',
      'työntekijöitä',
      'työntekijät',
      'henkilökunta',
      'henkilöstö',
    ],
    ...['ledare', 'antal ledare', 'personal', 'handledare', 'anställda', 'ungdomsledare', 'staff', 'workers'],
  ],
  'staff hours': [
    ...['työtunnit', 'ohjaajatunnit', 'henkilöstötunnit', 'arbetstimmar', 'personaltimmar', 'ledartimmar'],
    ...['staff hours', 'working hours'],
  ],
  volunteers: ['vapaaehtoisia', 'vapaaehtoiset', 'frivilliga', 'volontärer', 'volunteers'],
  'youth hours': [
    ...['nuorten järjestämät tunnit', 'nuorten tunnit', 'nuorten järjestämä aika h'],
    ...['timmar ordnade av unga', 'ungdomarnas timmar', 'hours organised by young people', 'youth hours'],
  ],
  exception: [
    ...[
      'tilanne',
      'status',
      'poikkeus',
      'peruttu',
      'toteutuminen',
      'undantag',
      'inställt',
      'läge',
      'exception',
    ],
    ...['cancelled'],
  ],
  note: [
    ...[
      'huomioita',
      'huomiot',
      'huomio',
      'huomautuksia',
      'huom',
      'muistiinpanot',
      'muistiinpanoja',
      'kommentti',
    ],
    ...['kommentit', 'lisätietoja', 'lisätiedot', 'lisätieto', 'mitä tehtiin', 'anteckning', 'anteckningar'],
    ...[
      'anmärkning',
      'anmärkningar',
      'kommentar',
      'kommentarer',
      'notering',
      'noteringar',
      'tilläggsuppgifter',
    ],
    ...['note', 'notes', 'comment', 'comments', 'remarks'],
  ],
}

const plain = new Map(
  Object.entries(synonyms).flatMap(([meaning, words]) =>
    words.map((word) => [word, meaning as Meaning] as const),
  ),
)

/** Words that name a gender; each stands for itself, so that `pojat` is not found in `pojatyttö`. */
const genderWords = {
  girl: /(^| )(tytöt|tyttöjä|tyttö|flickor|flicka|girls?|naiset|nainen|naisia|kvinnor|kvinna|women|female)( |$)/,
  boy: /(^| )(pojat|poikia|poika|pojkar|pojke|boys?|miehet|mies|miehiä|män|man|men|male)( |$)/,
  undisclosed:
    /(^| )(ei halua kertoa|ei kerro|vill inte berätta|vill inte säga|vill ej uppge|not told|undisclosed)( |$)/,
  other:
    /(^| )(muunsukupuoliset|muu sukupuoli|muut|muita|muu|annat kön|andra|annan|annat|övriga|others?)( |$)/,
} as const
/** What may stand beside an age and a gender and adds nothing. */
const fillers =
  /(^| )(-?vuotiaat|-?vuotiaita|vuotta|v|ikäiset|ikä|år|-?åringar|ålder|years?|yrs?|old|aged?|ja|och|and|kpl|st|lkm|antal|määrä)(?= |$)/g

/** What a heading means, where it is one that we know; null where a person has to say. */
export function meaningOfHeading(heading: string): Meaning | null {
  const words = normalise(heading)
  return plain.get(words) ?? meaningOfPart(words)
}

/** A gender, an age, or both: `tytöt`, `flickor 9-12`, `13-15 v pojat`. */
function meaningOfPart(words: string): Meaning | null {
  const gender = Object.entries(genderWords).find(([, pattern]) => pattern.test(words))
  let rest = gender ? words.replace(gender[1], ' ') : words
  const age = readAge(rest)
  if (age) rest = rest.replace(age.words, ' ')
  if (!gender && !age?.known) return null
  if (rest.replace(fillers, ' ').replace(fillers, ' ').trim()) return null
  // An age that is no class of ours still tells the gender.
  return meaningOf({
    age: age?.known ?? 'unspecified',
    gender: (gender?.[0] as keyof typeof genderWords | undefined) ?? 'unspecified',
  })
}

function readAge(words: string): { words: string; known: (typeof everyAge)[number] | null } | null {
  const known = (name: string) => everyAge.find((age) => age === name) ?? null
  const range = /(\d{1,2}) ?- ?(\d{1,2})/.exec(words)
  if (range) return { words: range[0], known: known(`${range[1]}-${range[2]}`) }
  const under = /(alle|under|<) ?(\d{1,2})/.exec(words)
  if (under) return { words: under[0], known: known(`under-${under[2]}`) }
  const over =
    /(\d{1,2}) ?(\+|-(?!\w)|(?:vuotta )?(?:täyttäneet|ja yli|ja vanhemmat|och äldre|och över|and over))|(yli|över|over|>) ?(28)/.exec(
      words,
    )
  if (over) return { words: over[0], known: over[4] ? '29+' : known(`${over[1]}+`) }
  return null
}
