import type { IndicatorContent } from '../../../collection/domain/indicator'
import { say, type YearlyIndicator, yearly } from './write'

/** What young people did, as recorded; forms are told apart as open, group, individual and other. */
const parts: IndicatorContent['parts'] = [
  { code: 'open', name: say('Avoin toiminta', 'Öppen verksamhet', 'Open activity') },
  { code: 'group', name: say('Ryhmätoiminta', 'Gruppverksamhet', 'Group activity') },
  { code: 'individual', name: say('Yksilötyö', 'Individuellt arbete', 'One-to-one work') },
  { code: 'others', name: say('Muu toiminta', 'Övrig verksamhet', 'Other activity') },
]
const prefilled = say(
  'Luku on täytetty valmiiksi kirjauksista, jos kunta kirjaa toimintaansa täällä. Tarkista ja korjaa: jos kaikkea ei ole kirjattu, kerro siitä huomautuksessa.',
  'Talet är förhandsifyllt från det som kommunen har registrerat här. Kontrollera och rätta: om allt inte har registrerats, berätta det i kommentaren.',
  'Prefilled from what the municipality has recorded here. Check and correct: where not everything was recorded, say so in the comment.',
)
const count = (unit: 'count' | 'none', decimals: number) => ({ type: 'number', unit, decimals }) as const

export const activity: readonly YearlyIndicator[] = [
  yearly('YO401', {
    theme: 'activity',
    answer: count('count', 0),
    parts,
    partsAddUp: true,
    goals: ['act-purpose.activity'],
    name: say('Toimintakerrat', 'Verksamhetstillfällen', 'Sessions'),
    definition: say(
      'Tilastovuonna pidetyt toimintakerrat toimintamuodon mukaan. Perutut ja suljetut eivät ole mukana; kerta, jolle ei tullut ketään, on.',
      'Verksamhetstillfällen som hölls under statistikåret, enligt verksamhetsform. Inställda och stängda ingår inte; ett tillfälle dit ingen kom ingår.',
      'Sessions held in the statistical year, by form. Cancelled and closed ones are not included; one to which nobody came is.',
    ),
    instruction: prefilled,
  }),
  yearly('YO402', {
    theme: 'activity',
    answer: count('count', 0),
    parts,
    partsAddUp: true,
    goals: ['act-purpose.participation'],
    name: say('Osallistumiskerrat', 'Deltaganden', 'Participations'),
    definition: say(
      'Osallistumiskerrat tilastovuonna toimintamuodon mukaan. Osallistumiskerta ei ole nuori: sama nuori tulee monta kertaa.',
      'Antalet deltaganden under statistikåret enligt verksamhetsform. Ett deltagande är inte en ung person: samma unga kommer många gånger.',
      'Participations in the statistical year, by form. A participation is not a young person: the same one comes many times.',
    ),
    instruction: prefilled,
  }),
  yearly('YO403', {
    theme: 'activity',
    answer: count('none', 0),
    parts,
    partsAddUp: true,
    name: say('Toimintatunnit', 'Aktivitetstimmar', 'Activity hours'),
    definition: say(
      'Tunnit, jotka toimintakerrat (YO401) kestivät yhteensä, kokonaisina tunteina.',
      'De timmar som verksamhetstillfällena (YO401) varade sammanlagt, i hela timmar.',
      'Hours that the sessions (YO401) lasted together, in whole hours.',
    ),
    instruction: prefilled,
  }),
  yearly('YO404', {
    theme: 'activity',
    answer: count('none', 0),
    goals: ['act-purpose.participation'],
    direction: 'higher',
    name: say('Nuorten järjestämät tunnit', 'Timmar som unga ordnat', 'Hours organised by young people'),
    definition: say(
      'Toimintatunneista (YO403) ne, jotka nuoret järjestivät itse, kokonaisina tunteina.',
      'Den del av aktivitetstimmarna (YO403) som unga själva ordnade, i hela timmar.',
      'Of the activity hours (YO403), those that young people organised themselves, in whole hours.',
    ),
    instruction: prefilled,
  }),
  yearly('YO405', {
    theme: 'activity',
    answer: { type: 'number', unit: 'percent', decimals: 1 },
    formula: {
      is: 'ratio',
      of: { is: 'value', ref: 'YO404' },
      to: { is: 'value', ref: 'YO403' },
      times: 100,
    },
    direction: 'higher',
    goals: ['act-purpose.participation'],
    aggregation: { way: 'weightedMean', weight: 'YO403' },
    name: say(
      'Nuorten järjestämien tuntien osuus',
      'Andelen timmar som unga ordnat',
      'Share of hours organised by young people',
    ),
    definition: say(
      'Nuorten järjestämät tunnit (YO404) prosentteina toimintatunneista (YO403).',
      'De timmar som unga ordnat (YO404) i procent av aktivitetstimmarna (YO403).',
      'Hours organised by young people (YO404) as a percentage of activity hours (YO403).',
    ),
  }),
]
