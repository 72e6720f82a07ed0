import type { Register } from '../../base/municipalities/register'
import { coreIndicators } from '../../culture/domain/indicators/coreIndicators'
import { randomOf } from '../random'
import { type AskedPlace, askedPlaces } from '../rounds/places'

/** What a pilot municipality said of one question: minutes it took, and how clear it was, from 1 to 5. */
export type PilotReply = {
  municipality: string
  indicator: string
  minutes: number
  clarity: number
  comment: string
}

const pilotSize = 48
const groups = ['urban', 'semi-urban', 'rural'] as const

/** Who tries a round out: of each group a third, Swedish and bilingual ones among them, and those of the demo. */
export function pilotMunicipalities(register: Register, year: number, seed: string): string[] {
  const places = askedPlaces(register, year)
  const order = (place: AskedPlace) => randomOf(`${seed} ${place.code} pilot`).between(0, 1e6)
  const sure = places.filter(({ code }) => ['638', '280', '564'].includes(code))
  const others = groups.flatMap((group) =>
    places
      .filter((place) => place.group === group && !sure.includes(place))
      .sort((one, other) => order(one) - order(other) || (one.code < other.code ? -1 : 1))
      .slice(0, (pilotSize - sure.length) / groups.length),
  )
  return [...sure, ...others].map(({ code }) => code).sort()
}

/** Questions that the pilot found slow or unclear. */
const hard: Record<string, { minutes: number; clarity: number; fi: string; sv: string }> = {
  CU120: {
    minutes: 14,
    clarity: 3.3,
    fi: 'Yhdistettyjen tehtävien jakaminen on vaikeaa.',
    sv: 'Det är svårt att fördela kombinerade tjänster.',
  },
  CU202: {
    minutes: 12,
    clarity: 3.1,
    fi: 'Lasketaanko festivaali yhdeksi tapahtumaksi?',
    sv: 'Räknas en festival som ett evenemang?',
  },
  CU207: {
    minutes: 16,
    clarity: 3.9,
    fi: 'Luvut piti pyytää kolmesta oppilaitoksesta.',
    sv: 'Vi fick be tre läroanstalter om siffrorna.',
  },
  CU306: {
    minutes: 22,
    clarity: 2.3,
    fi: 'Maksuttomien tapahtumien kävijöitä ei lasketa.',
    sv: 'Besökare på gratisevenemang räknas inte.',
  },
  CU212: {
    minutes: 7,
    clarity: 2.9,
    fi: 'Mitä valitaan, jos museo on säätiön?',
    sv: 'Vad väljer man om museet ägs av en stiftelse?',
  },
}

/** Minutes and clarity of each asked question from each of the 48 municipalities of the pilot. Invented. */
export function inventPilotReplies(register: Register, year: number, seed: string): PilotReply[] {
  const places = new Map(askedPlaces(register, year).map((place) => [place.code, place]))
  const asked = coreIndicators.filter(({ content }) => content.source.kind === 'asked')
  return pilotMunicipalities(register, year, seed).flatMap((municipality) => {
    const place = places.get(municipality)
    return asked
      .filter(({ content }) => content.applies.to !== 'bilingual' || place?.bilingual)
      .map(({ code }) => {
        const random = randomOf(`${seed} ${municipality} pilot ${code}`)
        const known = hard[code]
        const comment = known && random.chance(0.3) ? known[place?.language ?? 'fi'] : ''
        return {
          municipality,
          indicator: code,
          minutes: Math.max(1, Math.round((known?.minutes ?? 3) * (0.6 + random.between(0, 90) / 100))),
          clarity: Math.max(1, Math.min(5, Math.round((known?.clarity ?? 4.4) + random.normal() * 0.7))),
          comment,
        }
      })
  })
}
