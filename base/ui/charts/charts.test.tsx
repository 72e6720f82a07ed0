import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../cells/cell'
import { AgeColumns } from './AgeColumns'
import { BarList } from './BarList'
import { ChartWithTable } from './ChartWithTable'
import { MonthColumns } from './MonthColumns'
import type { ChartProps, Mark } from './mark'
import { TrendColumns } from './TrendColumns'
import { TrendLine } from './TrendLine'

const words = { missing: 'puuttuu', notApplicable: 'ei koske', suppressed: '<5', notYet: 'ei vielä' }
const value = (number: number): Cell => ({ kind: 'value', value: number })
const marksOf = (...cells: Cell[]): Mark[] =>
  cells.map((cell, at) => ({
    key: `2026-${String(at + 1).padStart(2, '0')}`,
    label: `${at + 1}`,
    name: `kuukausi ${at + 1}`,
    cell,
  }))
const chart = (marks: Mark[]): ChartProps => ({
  marks,
  words,
  write: String,
  title: 'Osallistumiskerrat',
  description: 'Eniten lokakuussa.',
})
const count = (text: string, part: string | RegExp) => text.split(part).length - 1

const drawings = {
  MonthColumns: (props: ChartProps) => <MonthColumns {...props} />,
  AgeColumns: (props: ChartProps) => <AgeColumns {...props} />,
  TrendLine: (props: ChartProps) => <TrendLine {...props} />,
  TrendColumns: (props: ChartProps) => <TrendColumns {...props} />,
}

describe.each(Object.entries(drawings))('%s', (_, draw) => {
  const html = (...cells: Cell[]) => renderToStaticMarkup(draw(chart(marksOf(...cells))))

  test('is an image whose name and sentence a screen reader finds', () => {
    const page = html(value(3), value(4))
    const [, labelledBy] = /role="img" aria-labelledby="([^"]+)"/.exec(page) ?? []
    const [, describedBy] = /aria-describedby="([^"]+)"/.exec(page) ?? []
    expect(page).toContain(`<title id="${labelledBy}">Osallistumiskerrat</title>`)
    expect(page).toContain(`<desc id="${describedBy}">Eniten lokakuussa.</desc>`)
  })

  test('shows a missing figure as a hatched gap with its word, and never as zero', () => {
    const page = html(value(7), { kind: 'missing' }, value(9))
    expect(page).toMatch(/<rect fill="url\(#[^)]*hatch\)"/)
    expect(page).toContain('puuttuu')
    expect(page).not.toMatch(/>0</)
    expect(page).not.toContain('kuukausi 2:')
  })

  test('shows a zero as a zero, without a hatch', () => {
    const page = html(value(7), value(0), value(9))
    expect(page).toContain('kuukausi 2: 0')
    expect(page).not.toMatch(/<rect fill="url\(#[^)]*hatch\)"/)
  })

  test('shows a suppressed figure dotted, with its word', () => {
    const page = html(value(7), { kind: 'suppressed' }, value(9))
    expect(page).toMatch(/fill="url\(#[^)]*dots\)"/)
    expect(page).toContain('&lt;5')
  })

  test('draws nothing but its ground where there is no figure at all', () => {
    expect(() => html()).not.toThrow()
    expect(html({ kind: 'missing' }, { kind: 'missing' })).toContain('puuttuu')
  })
})

describe('two suppressed figures', () => {
  test.each(['TrendColumns', 'MonthColumns', 'AgeColumns'] as const)('look alike in %s', (name) => {
    const page = renderToStaticMarkup(
      drawings[name](chart(marksOf(value(100), { kind: 'suppressed' }, value(1), { kind: 'suppressed' }))),
    )
    const heights = [...page.matchAll(/<rect class="outline"[^>]* height="([\d.]+)"/g)].map(
      ([, height]) => height,
    )
    expect(heights).toHaveLength(2)
    expect(new Set(heights).size).toBe(1)
  })
})

describe('months', () => {
  test('only "this month" bears the colour that points', () => {
    const page = renderToStaticMarkup(
      <MonthColumns {...chart(marksOf(value(1), value(2), value(3)))} highlighted="2026-03" />,
    )
    expect(count(page, 'column-this')).toBe(1)
  })

  test('neighbouring gaps are one gap and bear one word', () => {
    const page = renderToStaticMarkup(
      <MonthColumns {...chart(marksOf(value(1), { kind: 'missing' }, { kind: 'missing' }, value(3)))} />,
    )
    expect(count(page, /<rect fill="url\(#[^)]*hatch\)"/)).toBe(1)
  })

  test('each year is named once', () => {
    const years = ['2025-11', '2025-12', '2026-01', '2026-02'].map((key) => ({
      key,
      label: key,
      cell: value(1),
    }))
    const page = renderToStaticMarkup(<MonthColumns {...chart(years)} />)
    expect(count(page, '>2025<')).toBe(1)
    expect(count(page, '>2026<')).toBe(1)
  })
})

describe('a trend', () => {
  test('its line breaks at a gap', () => {
    const page = renderToStaticMarkup(
      <TrendLine {...chart(marksOf(value(1), value(2), { kind: 'missing' }, value(3), value(4)))} />,
    )
    const [, path = ''] = /<path[^>]* d="([^"]+)"/.exec(page) ?? []
    expect(count(path, 'M')).toBe(2)
  })

  test('the last point points, and bears its number', () => {
    const page = renderToStaticMarkup(<TrendLine {...chart(marksOf(value(1), value(42)))} />)
    expect(count(page, 'point-this')).toBe(1)
    expect(page).toContain('>42</text>')
  })

  test('where the last figure is missing its word stands in the place of the number', () => {
    const page = renderToStaticMarkup(<TrendLine {...chart(marksOf(value(1), { kind: 'missing' }))} />)
    expect(page).not.toContain('point-this')
    expect(page).toMatch(/dx="13"[^>]*>puuttuu</)
  })
})

describe('a list of bars', () => {
  test('says every name and figure as text', () => {
    const page = renderToStaticMarkup(<BarList {...chart(marksOf(value(7), { kind: 'missing' }))} />)
    expect(page).toContain('kuukausi 1<span class="visually-hidden"> 7</span>')
    expect(page).toContain('kuukausi 2<span class="visually-hidden"> puuttuu</span>')
  })
})

describe('the table behind a chart', () => {
  const marks = marksOf(value(7), { kind: 'missing' }, { kind: 'suppressed' }, value(0))
  const page = renderToStaticMarkup(
    <ChartWithTable
      {...chart(marks)}
      highlighted="2026-01"
      tableWords={{ open: 'Näytä taulukkona', label: 'Kuukausi', value: 'Kertaa' }}
      draw={(props) => <MonthColumns {...props} />}
    />,
  )

  test('says what the chart shows, row by row', () => {
    const rows = [...page.matchAll(/<th scope="row">(.*?)<\/th><td class="number">(.*?)<\/td>/g)]
    const shown = rows.map(([, name, figure = '']) => [name, figure.replace(/<[^>]+>/g, '')])
    expect(shown).toEqual([
      ['kuukausi 1', '7'],
      ['kuukausi 2', 'puuttuu'],
      ['kuukausi 3', '&lt;5'],
      ['kuukausi 4', '0'],
    ])
  })

  test('opens without scripts', () => {
    expect(page).toMatch(/<details class="chart-table"><summary>/)
  })

  test('no id stands twice on a page with several charts', () => {
    const several = renderToStaticMarkup(
      <div>
        {Object.entries(drawings).map(([name, draw]) => (
          <div key={name}>
            {draw(chart(marks))}
            {draw(chart(marks))}
          </div>
        ))}
      </div>,
    )
    const ids = [...several.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(16)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
