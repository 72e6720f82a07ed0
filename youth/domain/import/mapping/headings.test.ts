import { describe, expect, test } from 'vitest'
import { meaningOfHeading } from './headings'
import { findTables } from './tables'

describe('a heading', () => {
  test.each([
    ['Päivämäärä', 'date'],
    ['PVM.', 'date'],
    ['Datum', 'date'],
    ['Nuorisotila', 'unit'],
    ['Plats', 'unit'],
    ['Verksamhet', 'form'],
    ['Alkoi klo', null],
    ['Klo', 'times'],
    ['Tunnit', 'hours'],
    ['Kesto (h)', 'hours'],
    ['Kävijöitä yhteensä', 'participants'],
    ['Totalt', 'participants'],
    ['Tytöt', 'participants girl'],
    ['Pojkar', 'participants boy'],
    ['Muut', 'participants other'],
    ['Ei halua kertoa', 'participants undisclosed'],
    ['Flickor 9–12', 'participants girl 9-12'],
    ['Pojat 13-15 v.', 'participants boy 13-15'],
    ['16-17-vuotiaat tytöt', 'participants girl 16-17'],
    ['9–12 år', 'participants 9-12'],
    ['13-15-åringar', 'participants 13-15'],
    ['alle 13', 'participants under-13'],
    ['29+', 'participants 29+'],
    ['Tytöt 7–12', 'participants girl'],
    ['7–12', null],
    ['Sää', null],
    ['Poikkeavuus', null],
    ['', null],
  ])('%s means %s', (heading, meaning) => {
    expect(meaningOfHeading(heading)).toBe(meaning)
  })
})

describe('the headings of a sheet', () => {
  const rows = (list: (string | null)[][]) => list.map((cells, index) => ({ number: index + 1, cells }))
  const headingsOf = (list: (string | null)[][]) =>
    findTables({ kind: '', tabs: [{ name: '', rows: rows(list) }] }).tables[0]?.headings

  test('stand beneath titles', () => {
    const table = findTables({
      kind: '',
      tabs: [{ name: '', rows: rows([['Nuorisotila 2025'], ['Päivämäärä', 'Tila', 'Yhteensä'], ['x']]) }],
    }).tables[0]
    expect([table?.headings, table?.rows.length]).toEqual([['Päivämäärä', 'Tila', 'Yhteensä'], 1])
  })

  test('may tell ages and genders on two lines', () => {
    expect(
      headingsOf([
        ['Päivämäärä', '9–12', null, '13–15', null, 'Yhteensä'],
        [null, 'Tytöt', 'Pojat', 'Tytöt', 'Pojat', null],
      ]),
    ).toEqual(['Päivämäärä', '9–12 Tytöt', '9–12 Pojat', '13–15 Tytöt', '13–15 Pojat', 'Yhteensä'])
    expect(
      headingsOf([
        [null, '9–12', null, '13–15', null],
        ['Päivämäärä', 'Tytöt', 'Pojat', 'Tytöt', 'Pojat'],
        ['1.1.2025', '1', '2', '3', '4'],
      ]),
    ).toEqual(['Päivämäärä', '9–12 Tytöt', '9–12 Pojat', '13–15 Tytöt', '13–15 Pojat'])
  })

  test('that are there twice are told apart, and a column without one bears its letter', () => {
    expect(
      headingsOf([
        ['Päivämäärä', 'Tila', 'Huom', 'Huom', null],
        ['1.1.2025', 'a', 'b', 'c', 'd'],
      ]),
    ).toEqual([...['Päivämäärä', 'Tila', 'Huom', 'Huom (2)', '[E]']])
  })

  test('are looked for in each tab, and a tab without any is said', () => {
    const tab = (name: string, first: string[]) => ({ name, rows: rows([first, ['1']]) })
    const { tables, left } = findTables({
      kind: 'XLSX',
      tabs: [tab('Tammikuu', ['Päivämäärä', 'Yhteensä']), tab('Ohjeet', ['Lue tämä'])],
    })
    expect([tables.map(({ tab }) => tab), left]).toEqual([['Tammikuu'], ['Ohjeet']])
  })
})
