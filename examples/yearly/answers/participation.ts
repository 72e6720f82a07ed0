import type { Random } from '../../random'
import { choices, missing, number, type Put } from '../../rounds/invented'
import type { AskedPlace } from '../../rounds/places'

/** How likely young people are heard in each way. */
const waysOfHearing = {
  council: 0.72,
  'right-to-speak': 0.6,
  survey: 0.65,
  planning: 0.8,
  budgeting: 0.14,
}

/** What a municipality thinks of what there is for those under 18; for those from 18 it is less. */
const felt = { staff: 2.9, facilities: 3.4, activity: 3.3 }

const notAssessed = {
  fi: 'Riittävyyttä ei ehditty arvioida nuorten kanssa.',
  sv: 'Tillräckligheten hann inte bedömas tillsammans med unga.',
}

/** The youth council, ways of hearing young people, and whether what there is is enough. */
export function answerParticipation(
  { group, language }: AskedPlace,
  random: (what: string) => Random,
  put: Put,
): void {
  const council = random('council')
  const own = council.chance({ urban: 0.98, 'semi-urban': 0.92, rural: 0.78 }[group])
  const joint = !own && council.chance(0.3)
  // A few have an advisory group beside the council: the form asks about it, and is told why.
  const other = own || joint ? council.chance(0.05) : true
  const given = { own, joint, other }
  for (const [part, is] of Object.entries(given)) put(`YO501.${part}`, number(is ? 1 : 0))

  const hearing = random('hearing')
  const ways = Object.entries(waysOfHearing).filter(([, likely]) => hearing.chance(likely))
  put('YO502', choices(...(ways.length ? ways.map(([way]) => way) : ['none'])))

  const view = random('adequacy')
  const assessed = view.chance(0.93)
  for (const [ref, lower] of [['YO601', 0] as const, ['YO602', 0.7] as const])
    for (const [part, usual] of Object.entries(felt))
      if (assessed) put(`${ref}.${part}`, number(step(usual - lower + view.normal() * 0.8)))
      else put(`${ref}.${part}`, missing, notAssessed[language])
}

const step = (value: number) => Math.max(1, Math.min(5, Math.round(value)))
