import { expect, test } from 'vitest'
import { realRegister } from '../../../base/municipalities/testing'
import { populationFigures } from './population'

const figures = populationFigures(realRegister)
const of = (code: string, year: number) =>
  figures.find((figure) => figure.municipality === code && figure.year === year)

test('every municipality has a figure or is said to have none, in each year that is known', () => {
  for (const year of [2013, 2020, 2022])
    expect(figures.filter((figure) => figure.year === year)).toHaveLength(
      realRegister.years.get(year)?.length ?? 0,
    )
})

test('the populations of 2022 add up to the country', () => {
  const sum = figures
    .filter(({ year }) => year === 2022)
    .reduce((total, figure) => total + (figure.kind === 'number' ? figure.number : 0), 0)
  expect(sum).toBe(5_563_970)
})

test('a year in which the figure would be of another area is missing', () => {
  expect(of('297', 2016)).toMatchObject({ kind: 'missing' })
  expect(of('297', 2022)).toMatchObject({ kind: 'number' })
})
