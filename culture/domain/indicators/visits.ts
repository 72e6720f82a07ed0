import type { IndicatorContent } from '../../../collection/domain/indicator'
import { sources } from './sources'
import {
  asked,
  type CoreIndicator,
  calculated,
  imported,
  perInhabitant,
  ratio,
  reportedBy,
  say,
  value,
} from './write'

const about = { theme: 'visits', tasks: ['availability'], goals: ['strategy-2025.participation'] }
const visitCount = { type: 'number', unit: 'visits', decimals: 0 } as const
const where = (institution: string): IndicatorContent['applies'] => ({
  to: 'answered',
  ref: `CU214.${institution}`,
  is: ['1'],
})

const pandemic = {
  year: 2021,
  note: say(
    'Koronapandemian vuoksi laitokset olivat osan vuosista 2020 ja 2021 suljettuina. Lukuja ei pidä verrata muihin vuosiin kehityksenä.',
    'På grund av coronapandemin var institutionerna stängda under en del av åren 2020 och 2021. Siffrorna ska inte jämföras med andra år som en utveckling.',
    'Because of the COVID-19 pandemic institutions were closed for part of 2020 and 2021. The figures must not be compared with other years as a trend.',
  ),
}
const notPersons = say(
  'Käynti ei ole henkilö: sama ihminen voi käydä monta kertaa, ja kävijä voi tulla toisesta kunnasta. Luku on sen kunnan, jossa laitos on.',
  'Ett besök är inte en person: samma människa kan komma flera gånger, och besökaren kan komma från en annan kommun. Siffran hör till den kommun där institutionen finns.',
  'A visit is not a person: one may come many times, and from another municipality. The figure belongs to the municipality where the institution is.',
)
const noInstitution = say(
  'Vain osassa kunnista on valtionosuutta saava laitos. Muissa arvo on ”ei sovellu”: se ei ole nolla eikä puuttuva.',
  'Bara en del av kommunerna har en institution med statsandel. I de andra är värdet ”ej tillämplig”: det är varken noll eller en uppgift som saknas.',
  'Only some municipalities have an institution with central government transfer. Elsewhere the value is “not applicable”: neither zero nor missing.',
)

const perHead = (ref: string) =>
  ({
    ...about,
    of: value(ref),
    unit: 'perInhabitant',
    decimals: 2,
    direction: 'higher',
    interpretation: notPersons,
  }) as const

/** Visits to art and culture institutions. */
export const visits: readonly CoreIndicator[] = [
  imported('CU301', sources.libraries, {
    ...about,
    answer: visitCount,
    name: say('Kirjastokäynnit', 'Biblioteksbesök', 'Library visits'),
    definition: say(
      'Fyysiset käynnit kunnan yleisessä kirjastossa ja kirjastoautossa tilastovuonna.',
      'Fysiska besök på kommunens allmänna bibliotek och i bokbussen under statistikåret.',
      'Physical visits to the municipality’s public library and its mobile library in the statistical year.',
    ),
    interpretation: notPersons,
    breaks: [pandemic],
  }),
  imported('CU302', sources.libraries, {
    ...about,
    answer: { type: 'number', unit: 'count', decimals: 0 },
    name: say('Kirjastolainat', 'Bibliotekslån', 'Library loans'),
    definition: say(
      'Kirjaston kokonaislainaus tilastovuonna: ensilainat ja uusinnat, kaikki aineistot.',
      'Bibliotekets totala utlåning under statistikåret: första lån och omlån, allt material.',
      'All loans of the library in the statistical year: first loans and renewals, all materials.',
    ),
    breaks: [pandemic],
  }),
  imported('CU303', sources.museums, {
    ...about,
    tasks: ['availability', 'heritage'],
    answer: visitCount,
    applies: where('museum'),
    name: say('Museokäynnit', 'Museibesök', 'Museum visits'),
    definition: say(
      'Käynnit kunnassa sijaitsevissa ammatillisissa museoissa tilastovuonna, maksulliset ja maksuttomat yhteensä.',
      'Besök i de professionella museerna i kommunen under statistikåret, avgiftsbelagda och avgiftsfria sammanlagt.',
      'Visits to professionally run museums in the municipality in the statistical year, paid and free together.',
    ),
    interpretation: notPersons,
    limits: noInstitution,
    breaks: [pandemic],
  }),
  imported('CU304', sources.theatres, {
    ...about,
    answer: visitCount,
    applies: where('theatre'),
    name: say(
      'Teatteri-, tanssi- ja sirkuskäynnit',
      'Teater-, dans- och cirkusbesök',
      'Theatre, dance and circus visits',
    ),
    definition: say(
      'Myydyt ja vapaaliput valtionosuutta saavien teatterien, tanssi- ja sirkusryhmien esityksiin kunnassa tilastovuonna.',
      'Sålda biljetter och fribiljetter till föreställningar i kommunen av teatrar samt dans- och cirkusgrupper med statsandel under statistikåret.',
      'Tickets sold and free tickets to performances in the municipality of theatres, dance and circus groups with central government transfer, in the statistical year.',
    ),
    interpretation: notPersons,
    limits: noInstitution,
    breaks: [pandemic],
  }),
  imported('CU305', sources.orchestras, {
    ...about,
    answer: visitCount,
    applies: where('orchestra'),
    name: say(
      'Orkesterien konserttikäynnit',
      'Besök på orkestrarnas konserter',
      'Visits to orchestra concerts',
    ),
    definition: say(
      'Kuulijat valtionosuutta saavien orkesterien konserteissa kunnassa tilastovuonna. Lähetysten ja tallenteiden yleisö ei ole mukana.',
      'Åhörare på konserter i kommunen av orkestrar med statsandel under statistikåret. Publiken till sändningar och inspelningar ingår inte.',
      'Audience at concerts in the municipality of orchestras with central government transfer, in the statistical year. Audiences of broadcasts and recordings are not included.',
    ),
    interpretation: notPersons,
    limits: noInstitution,
    breaks: [pandemic],
  }),
  asked('CU306', {
    ...about,
    tasks: ['availability', 'practice'],
    answer: visitCount,
    reported: reportedBy('CU212.other'),
    name: say(
      'Käynnit kunnan kulttuuritapahtumissa',
      'Besök på kommunens kulturevenemang',
      'Visits to the municipality’s cultural events',
    ),
    definition: say(
      'Käynnit tilastovuonna kulttuuritapahtumissa, jotka kunta järjesti itse tai kumppanien kanssa (CU202, kaksi ensimmäistä osaa).',
      'Besök under statistikåret på kulturevenemang som kommunen ordnade själv eller tillsammans med partner (CU202, de två första delarna).',
      'Visits in the statistical year to cultural events that the municipality arranged itself or with partners (CU202, the first two parts).',
    ),
    instruction: say(
      'Arvio riittää: merkitse luku arvioksi. Muiden järjestämät tapahtumat, joita kunta vain tukee, eivät kuulu tähän.',
      'En uppskattning räcker: markera talet som uppskattat. Evenemang som andra ordnar och som kommunen bara stöder hör inte hit.',
      'An estimate will do: mark it as estimated. Events by others that the municipality only supports do not belong here.',
    ),
    interpretation: notPersons,
    breaks: [pandemic],
  }),
  perInhabitant('CU307', {
    ...perHead('CU301'),
    name: say(
      'Kirjastokäynnit asukasta kohti',
      'Biblioteksbesök per invånare',
      'Library visits per inhabitant',
    ),
    what: say('Kirjastokäynnit (CU301)', 'Biblioteksbesöken (CU301)', 'Library visits (CU301)'),
  }),
  perInhabitant('CU308', {
    ...perHead('CU302'),
    name: say('Kirjastolainat asukasta kohti', 'Bibliotekslån per invånare', 'Library loans per inhabitant'),
    what: say('Kirjastolainat (CU302)', 'Bibliotekslånen (CU302)', 'Library loans (CU302)'),
  }),
  perInhabitant('CU309', {
    ...perHead('CU303'),
    tasks: ['availability', 'heritage'],
    name: say('Museokäynnit asukasta kohti', 'Museibesök per invånare', 'Museum visits per inhabitant'),
    what: say('Museokäynnit (CU303)', 'Museibesöken (CU303)', 'Museum visits (CU303)'),
  }),
  perInhabitant('CU310', {
    ...perHead('CU304'),
    name: say(
      'Teatteri-, tanssi- ja sirkuskäynnit asukasta kohti',
      'Teater-, dans- och cirkusbesök per invånare',
      'Theatre, dance and circus visits per inhabitant',
    ),
    what: say(
      'Teatteri-, tanssi- ja sirkuskäynnit (CU304)',
      'Teater-, dans- och cirkusbesöken (CU304)',
      'Theatre, dance and circus visits (CU304)',
    ),
  }),
  perInhabitant('CU311', {
    ...perHead('CU305'),
    name: say(
      'Konserttikäynnit asukasta kohti',
      'Konsertbesök per invånare',
      'Concert visits per inhabitant',
    ),
    what: say(
      'Orkesterien konserttikäynnit (CU305)',
      'Besöken på orkestrarnas konserter (CU305)',
      'Visits to orchestra concerts (CU305)',
    ),
  }),
  calculated('CU312', ratio(value('CU101.libraries'), value('CU301')), {
    ...about,
    theme: 'visits',
    answer: { type: 'number', unit: 'eur', decimals: 2 },
    name: say(
      'Kirjaston nettokustannus käyntiä kohti',
      'Bibliotekets nettokostnad per besök',
      'Net cost of the library per visit',
    ),
    definition: say(
      'Kirjastopalvelujen nettokäyttökustannukset (CU101) jaettuna kirjastokäynneillä (CU301).',
      'Bibliotekstjänsternas nettodriftskostnader (CU101) delade med biblioteksbesöken (CU301).',
      'Net operating costs of library services (CU101) divided by library visits (CU301).',
    ),
    interpretation: say(
      'Suurempi kustannus ei ole parempi eikä huonompi: harvaan asutussa kunnassa palvelupisteitä on enemmän käyntiä kohti.',
      'En högre kostnad är varken bättre eller sämre: i en glest bebodd kommun finns det fler serviceställen per besök.',
      'A higher cost is neither better nor worse: where few live, there are more service points per visit.',
    ),
    numerator: say(
      'Kirjastojen nettokäyttökustannukset',
      'Bibliotekens nettodriftskostnader',
      'Net operating costs of libraries',
    ),
    denominator: say('Kirjastokäynnit', 'Biblioteksbesök', 'Library visits'),
    aggregation: { way: 'weightedMean', weight: 'CU301' },
    breaks: [pandemic],
  }),
]
