import type { Cell } from '../../base/cells/cell'
import { sumCells } from '../../base/cells/sum'
import type { PublishTx } from '../../base/database/transaction'
import { municipalitiesOf, type Register } from '../../base/municipalities/register'
import type { PublishedCell, TableDefinition } from '../table'
import { placeName, wholeCountry } from './placeName'
import { publish } from './publish'

/** The areas that the source gives every year in, also the years before their mergers. */
const areasOfYear = 2022

/**
 * Publishes the population of every municipality, 2010–2022, in the municipalities of 2022, and of the whole
 * country. A municipality or year without a figure is missing, and so is then the country. Makes a release only
 * where a figure has changed.
 * @returns the release that now stands
 */
export function publishPopulation(
  tx: PublishTx,
  register: Register,
): Promise<{ number: number; made: boolean }> {
  const codes = municipalitiesOf(register, areasOfYear).map(({ code }) => code)
  const years = [...register.populations.keys()].sort()
  return publish(
    tx,
    populationTable(register, codes, years),
    {
      example: false,
      note: {
        fi: 'Väkiluvut vuosilta 2010–2022 vuoden 2022 kunnissa.',
        sv: 'Folkmängden åren 2010–2022 i kommunerna enligt indelningen 2022.',
        en: 'Population in 2010–2022, in the municipalities of 2022.',
      },
    },
    years.flatMap((year) => cellsOfYear(register, codes, year)),
  )
}

function cellsOfYear(register: Register, codes: readonly string[], year: number): PublishedCell[] {
  const figures = register.populations.get(year)
  const cells = codes.map((code) => ({ place: code, cell: cellFrom(figures?.get(code)) }))
  const country = { place: wholeCountry.code, cell: sumCells(cells.map(({ cell }) => cell)) }
  return [country, ...cells].map((cell) => ({ ...cell, period: String(year), measure: 'population' }))
}

const cellFrom = (value: number | undefined): Cell =>
  value === undefined ? { kind: 'missing' } : { kind: 'value', value }

const populationTable = (
  register: Register,
  codes: readonly string[],
  years: readonly number[],
): TableDefinition => ({
  id: 'population',
  subject: 'population',
  title: {
    fi: 'Väkiluku 31.12. kunnittain',
    sv: 'Folkmängd 31.12 efter kommun',
    en: 'Population on 31 December by municipality',
  },
  description: {
    fi: 'Kunnan väkiluku vuoden viimeisenä päivänä. Kaikki vuodet ovat vuoden 2022 kunnissa, joten ennen sitä yhdistyneet kunnat sisältyvät nykyiseen kuntaansa. Tiedot päättyvät vuoteen 2022.',
    sv: 'Kommunens folkmängd den sista dagen på året. Alla år följer kommunindelningen 2022, så kommuner som gått samman före det ingår i sin nya kommun. Uppgifterna slutar vid år 2022.',
    en: 'The population of the municipality on the last day of the year. Every year is in the municipalities of 2022, so those merged before then are within the municipality they joined. The figures end in 2022.',
  },
  source: {
    fi: 'Tilastokeskus, väestörakenne (Sotkanetin kautta)',
    sv: 'Statistikcentralen, befolkningsstruktur (via Sotkanet)',
    en: 'Statistics Finland, population structure (by way of Sotkanet)',
  },
  licence: 'CC BY 4.0',
  timeUnit: 'year',
  dimensions: [
    {
      code: 'municipality',
      role: 'place',
      name: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
      codes: [wholeCountry, ...codes.map((code) => ({ code, name: placeName(register, code) }))],
    },
    {
      code: 'year',
      role: 'time',
      name: { fi: 'Vuosi', sv: 'År', en: 'Year' },
      codes: years.map((year) => ({
        code: String(year),
        name: { fi: `${year}`, sv: `${year}`, en: `${year}` },
      })),
    },
    {
      code: 'measure',
      role: 'measure',
      name: { fi: 'Tieto', sv: 'Uppgift', en: 'Measure' },
      codes: [
        {
          code: 'population',
          name: { fi: 'Väkiluku 31.12.', sv: 'Folkmängd 31.12', en: 'Population on 31 December' },
          unit: { fi: 'henkilöä', sv: 'personer', en: 'persons' },
          decimals: 0,
        },
      ],
    },
  ],
})
