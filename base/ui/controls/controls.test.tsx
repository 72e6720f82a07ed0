import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { writeAmount } from '../../language/writeAmount'
import { Button, ButtonLink } from './Button'
import { Chips } from './Chips'
import { DateField } from './DateField'
import { Notice } from './Notice'
import { NumberField } from './NumberField'
import { NumberWordsContext } from './number/NumberWords'
import { ProblemSummary } from './ProblemSummary'
import { RadioCards } from './RadioCards'
import { Select } from './Select'
import { TextArea, TextField } from './TextField'
import { TimeField } from './TimeField'
import { Checkbox, Switch } from './Toggle'

const ignore = () => {}
const said = { id: 'it', label: 'Nimi', hint: 'Vihje.', problem: 'Kirjoita nimi.' }
const fields: Record<string, ReactElement> = {
  TextField: <TextField {...said} />,
  TextArea: <TextArea {...said} />,
  Select: <Select {...said} options={[{ value: 'a', label: 'A' }]} />,
  RadioCards: <RadioCards {...said} cards={[{ value: 'a', label: 'A' }]} onChange={ignore} />,
  Chips: <Chips {...said} options={[{ value: 'a', label: 'A' }]} values={[]} onChange={ignore} />,
  Checkbox: <Checkbox {...said} />,
  Switch: <Switch {...said} />,
  NumberField: <NumberField {...said} value={3} onChange={ignore} />,
  TimeField: <TimeField {...said} value="17:00" onChange={ignore} write={String} />,
  DateField: (
    <DateField
      {...said}
      value="2026-11-27"
      onChange={ignore}
      write={String}
      today="2026-11-27"
      words={{ earlier: 'Edellinen', later: 'Seuraava' }}
    />
  ),
}
const numbers = {
  write: (value: number, unit?: 'minute') => writeAmount('fi', value, unit),
  more: 'Lisää',
  fewer: 'Vähennä',
}
const html = (element: ReactElement) =>
  renderToStaticMarkup(<NumberWordsContext value={numbers}>{element}</NumberWordsContext>)

describe.each(Object.entries(fields))('%s', (_, field) => {
  test('says its problem and its hint to those who hear the page', () => {
    const page = html(field)
    const [, notes = ''] = /aria-describedby="([^"]*it-problem[^"]*)"/.exec(page) ?? []
    expect(notes.split(' ')).toEqual(expect.arrayContaining(['it-problem', 'it-hint']))
    expect(page).toMatch(/id="it-problem">.*Kirjoita nimi\./)
    expect(page).toMatch(/id="it-hint">.*Vihje\./)
  })

  test('tells a problem by icon and words, not by colour alone', () => {
    expect(html(field)).toMatch(/class="field-problem"[^>]*><svg/)
  })
})

describe('a number', () => {
  test('is not zero while it is empty', () => {
    const page = html(<NumberField label="Osallistujia" value={Number.NaN} onChange={ignore} />)
    expect(page).toMatch(/<input[^>]* value=""/)
  })

  test('is written with its unit as the language does', () => {
    expect(html(<NumberField label="Aika" value={60} unit="minute" onChange={ignore} />)).toContain('60 min')
  })
})

describe('a day', () => {
  test('cannot be stepped past the last one allowed', () => {
    const day = { label: 'Päivä', onChange: ignore, write: String, today: '2026-11-27', latest: '2026-11-27' }
    const page = html(
      <DateField {...day} value="2026-11-27" words={{ earlier: 'Edellinen', later: 'Seuraava' }} />,
    )
    expect(page).toMatch(/aria-label="Seuraava" disabled/)
    expect(page).not.toMatch(/aria-label="Edellinen" disabled/)
  })
})

describe('chips', () => {
  test('rest when as many are chosen as may be, and the chosen stay open to change', () => {
    const page = html(
      <Chips
        label="Aiheet"
        most={1}
        values={['a']}
        onChange={ignore}
        options={[
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
        ]}
      />,
    )
    expect(page.match(/<input[^>]*>/g)?.map((input) => input.includes('disabled'))).toEqual([false, true])
  })
})

describe('the summary of problems', () => {
  test('leads to each field', () => {
    const page = html(
      <ProblemSummary title="Tarkista" problems={[{ fieldId: 'end', text: 'Loppu puuttuu.' }]} />,
    )
    expect(page).toContain('role="alert"')
    expect(page).toContain('<a href="#end">Loppu puuttuu.</a>')
  })

  test('is not there where nothing is wrong', () => {
    expect(html(<ProblemSummary title="Tarkista" problems={[]} />)).toBe('')
  })
})

test('a notice that appears is read out, an error at once', () => {
  expect(html(<Notice kind="saved" title="Tallennettu" live="polite" />)).toContain('role="status"')
  expect(html(<Notice kind="error" title="Ei tallentunut" live="assertive" />)).toContain('role="alert"')
})

test('a button does not send a form unless it says so', () => {
  expect(html(<Button>Lisää</Button>)).toContain('type="button"')
  expect(html(<ButtonLink href="/fi/">Takaisin</ButtonLink>)).toMatch(/^<a href="\/fi\/"/)
})
