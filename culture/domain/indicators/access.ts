import { distances } from './lists'
import { sources } from './sources'
import { type CoreIndicator, calculated, imported, perInhabitant, ratio, say, sum, value } from './write'

/** The register that every figure per inhabitant rests on: the first that is imported. */
export const populationIndicator = 'CU509'

const about = { theme: 'access', tasks: ['availability'], goals: ['act-purpose.equality'] }

const near = (
  code: string,
  what: { fi: string; sv: string; en: string },
  name: { fi: string; sv: string; en: string },
) =>
  imported(code, sources.distances, {
    ...about,
    answer: { type: 'number', unit: 'percent', decimals: 1 },
    parts: distances,
    direction: 'higher',
    name,
    definition: say(
      `Osuus kunnan väestöstä, joka asuu tietä pitkin enintään 3, 10 tai 30 kilometrin päässä lähimmästä paikasta: ${what.fi}. Paikka voi olla myös toisessa kunnassa.`,
      `Andelen av kommunens befolkning som längs väg bor högst 3, 10 eller 30 kilometer från närmaste plats: ${what.sv}. Platsen kan också finnas i en annan kommun.`,
      `Share of the municipality’s population living within 3, 10 or 30 kilometres by road of the nearest ${what.en}. It may be in another municipality.`,
    ),
    limits: say(
      'Etäisyys ei kerro aukioloista, joukkoliikenteestä eikä hinnasta. Luvut sisältyvät toisiinsa: 3 kilometrin osuus on osa 10 kilometrin osuutta.',
      'Avståndet säger inget om öppettider, kollektivtrafik eller pris. Talen ingår i varandra: andelen inom 3 kilometer är en del av andelen inom 10 kilometer.',
      'Distance does not tell of opening hours, public transport or price. The figures contain each other: the share within 3 kilometres is part of that within 10.',
    ),
    numerator: say(
      'Väestö enintään tällä etäisyydellä',
      'Befolkning inom detta avstånd',
      'Population within this distance',
    ),
    denominator: say('Kunnan väestö', 'Kommunens befolkning', 'Population of the municipality'),
    aggregation: { way: 'weightedMean', weight: 'population' },
  })

const points = { type: 'number', unit: 'count', decimals: 0 } as const

/** How near institutions are to where people live. */
export const access: readonly CoreIndicator[] = [
  near(
    'CU501',
    say('kirjasto', 'ett bibliotek', 'library'),
    say('Väestö lähellä kirjastoa', 'Befolkning nära ett bibliotek', 'Population near a library'),
  ),
  near(
    'CU502',
    say('museo', 'ett museum', 'museum'),
    say('Väestö lähellä museota', 'Befolkning nära ett museum', 'Population near a museum'),
  ),
  near(
    'CU503',
    say('teatteri', 'en teater', 'theatre'),
    say('Väestö lähellä teatteria', 'Befolkning nära en teater', 'Population near a theatre'),
  ),
  near(
    'CU504',
    say('orkesteri', 'en orkester', 'orchestra'),
    say('Väestö lähellä orkesteria', 'Befolkning nära en orkester', 'Population near an orchestra'),
  ),
  imported('CU505', sources.libraries, {
    ...about,
    answer: points,
    parts: [
      { code: 'branches', name: say('Toimipisteet', 'Verksamhetsställen', 'Libraries and branches') },
      {
        code: 'mobile-stops',
        name: say('Kirjastoauton pysäkit', 'Bokbusshållplatser', 'Stops of the mobile library'),
      },
    ],
    partsAddUp: true,
    name: say('Kirjaston palvelupisteet', 'Bibliotekets serviceställen', 'Service points of the library'),
    definition: say(
      'Yleisen kirjaston toimipisteet ja kirjastoauton pysäkit kunnassa tilastovuoden lopussa.',
      'Det allmänna bibliotekets verksamhetsställen och bokbussens hållplatser i kommunen i slutet av statistikåret.',
      'Libraries and branches of the public library, and stops of the mobile library, in the municipality at the end of the statistical year.',
    ),
  }),
  imported('CU506', sources.libraries, {
    ...about,
    answer: { type: 'number', unit: 'count', decimals: 0 },
    parts: [
      { code: 'staffed', name: say('Henkilökunta paikalla', 'Personal på plats', 'With staff') },
      { code: 'self-service', name: say('Omatoimiaika', 'Meröppet', 'Self-service') },
    ],
    partsAddUp: true,
    name: say(
      'Kirjaston aukiolotunnit vuodessa',
      'Bibliotekets öppettimmar per år',
      'Opening hours of the library in a year',
    ),
    definition: say(
      'Kirjaston toimipisteiden aukiolotunnit yhteensä tilastovuonna: tunnit, jolloin henkilökunta on paikalla, ja omatoimiaika.',
      'Biblioteksställenas sammanlagda öppettimmar under statistikåret: timmar med personal på plats och meröppna timmar.',
      'Opening hours of the libraries and branches together in the statistical year: hours with staff, and self-service hours.',
    ),
    direction: 'higher',
  }),
  perInhabitant('CU507', {
    ...about,
    of: value('CU505'),
    unit: 'perThousandInhabitants',
    decimals: 2,
    name: say(
      'Kirjaston palvelupisteet tuhatta asukasta kohti',
      'Bibliotekets serviceställen per tusen invånare',
      'Service points of the library per thousand inhabitants',
    ),
    what: say(
      'Kirjaston palvelupisteet (CU505)',
      'Bibliotekets serviceställen (CU505)',
      'Service points of the library (CU505)',
    ),
  }),
  calculated(
    'CU508',
    ratio(value('CU506.self-service'), sum(value('CU506.staffed'), value('CU506.self-service')), 100),
    {
      ...about,
      answer: { type: 'number', unit: 'percent', decimals: 1 },
      name: say(
        'Omatoimiajan osuus kirjaston aukiolosta',
        'De meröppna timmarnas andel av bibliotekets öppethållning',
        'Self-service hours as a share of library opening hours',
      ),
      definition: say(
        'Omatoimitunnit prosentteina kirjaston kaikista aukiolotunneista (CU506).',
        'De meröppna timmarna i procent av bibliotekets alla öppettimmar (CU506).',
        'Self-service hours as a percentage of all opening hours of the library (CU506).',
      ),
      numerator: say('Omatoimitunnit', 'Meröppna timmar', 'Self-service hours'),
      denominator: say('Aukiolotunnit yhteensä', 'Öppettimmar sammanlagt', 'All opening hours'),
      aggregation: { way: 'weightedMean', weight: 'CU506' },
    },
  ),
  imported(populationIndicator, sources.population, {
    ...about,
    goals: [],
    answer: { type: 'number', unit: 'persons', decimals: 0 },
    name: say('Väkiluku 31.12.', 'Folkmängd 31.12', 'Population on 31 December'),
    definition: say(
      'Kunnassa vakinaisesti asuva väestö tilastovuoden viimeisenä päivänä. Asukasta kohti lasketut luvut jaetaan tällä.',
      'Den fast bosatta befolkningen i kommunen den sista dagen under statistikåret. Tal per invånare divideras med den.',
      'The permanent population of the municipality on the last day of the statistical year. Figures per inhabitant are divided by it.',
    ),
    limits: say(
      'Luku on vain vuosilta, joiden väkiluku on tuotu. Toisen vuoden väkilukua ei käytetä.',
      'Siffran finns bara för de år vars folkmängd har hämtats. Ett annat års folkmängd används inte.',
      'There is a figure only for the years whose population has been imported. Another year’s is never used.',
    ),
    applies: { to: 'all' },
  }),
]
