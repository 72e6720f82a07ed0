import { about, type Random } from '../../random'
import { estimated, missing, number, type Put } from '../../rounds/invented'
import type { AskedPlace } from '../../rounds/places'
import { shareOut } from '../../rounds/shareOut'

const byForm = { open: 0.5, group: 0.3, individual: 0.1, others: 0.1 }
const asked = ['YO401', 'YO402', 'YO403'].flatMap((ref) => [
  ref,
  ...Object.keys(byForm).map((part) => `${ref}.${part}`),
])

const said = {
  fi: {
    missing: 'Toimintaa ei tilastoitu vuonna {year}.',
    roughly: 'Arvio vuosikertomuksen perusteella.',
    own: 'Nuorten itse järjestämiä tunteja ei ole laskettu.',
  },
  sv: {
    missing: 'Verksamheten statistikfördes inte år {year}.',
    roughly: 'Uppskattning utifrån verksamhetsberättelsen.',
    own: 'Timmarna som unga själva ordnat har inte räknats.',
  },
}

/** Sessions, participations and hours where they are not recorded here: half have no figures, and say so. */
export function answerActivity(
  { population, language, group }: AskedPlace,
  year: number,
  random: (what: string) => Random,
  put: Put,
): void {
  const chance = random('activity')
  const words = said[language]
  if (!chance.chance({ urban: 0.75, 'semi-urban': 0.5, rural: 0.35 }[group])) {
    for (const ref of [...asked, 'YO404']) put(ref, missing, words.missing.replace('{year}', String(year)))
    return
  }
  const kind = chance.chance(0.4) ? estimated : number
  const total = (ref: string, whole: number) => {
    put(ref, kind(whole), kind === estimated ? words.roughly : '')
    for (const [part, value] of Object.entries(shareOut(whole, byForm))) put(`${ref}.${part}`, kind(value))
  }
  const sessions = Math.max(20, Math.round((population / 32) * about(chance, 0.25)))
  const hours = Math.round(sessions * 3.4 * about(chance, 0.1))
  total('YO401', sessions)
  total('YO402', sessions * chance.between(20, 32))
  total('YO403', hours)
  if (chance.chance(0.4)) put('YO404', kind(Math.round((hours * chance.between(10, 70)) / 1000)))
  else put('YO404', missing, words.own)
}
