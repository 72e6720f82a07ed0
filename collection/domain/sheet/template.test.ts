import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Language, languages } from '../../../base/language/language'
import { createTranslator } from '../../../base/language/translator'
import baseEn from '../../../base/language/words/en.json'
import baseFi from '../../../base/language/words/fi.json'
import baseSv from '../../../base/language/words/sv.json'
import { cellsOf, tabOf, workbookParts, zip } from '../../../base/sheets/testing/zip'
import { readXlsx } from '../../../base/sheets/xlsx/readXlsx'
import { openArchive } from '../../../base/sheets/xlsx/unzip'
import { changedSheet as changed, formulaCell, type Tabs } from '../../testing/changedSheet'
import en from '../../words/en.json'
import fi from '../../words/fi.json'
import sv from '../../words/sv.json'
import { indicatorOf, missing, notApplicable, number } from '../checking/testing'
import type { Value } from '../value'
import { linesOf, type TemplateForm, type TemplateValues, type Written } from './form'
import { readTemplate } from './readTemplate'
import { refusalSentence } from './refusal'
import { writeTemplate } from './writeTemplate'

const translate = createTranslator(
  { collection: { fi, sv, en }, base: { fi: baseFi, sv: baseSv, en: baseEn } },
  (key) => {
    throw new Error(`the words lack ${key}`)
  },
)
const words = (text: string) => ({ fi: text, sv: `${text} sv`, en: `${text} en` })
const option = (code: string, name = code) => ({ code, name: words(name) })
const questions = [
  indicatorOf('CU101', 'eur', { parts: ['museums', 'music'] }),
  indicatorOf('CU102', 'personYears', { answer: { type: 'number', unit: 'personYears', decimals: 2 } }),
  indicatorOf('CU201', 'none', { answer: { type: 'yesNo' } }),
  indicatorOf('CU202', 'none', {
    answer: { type: 'scale', from: 1, to: 5, low: words('heikko'), high: words('hyvä') },
  }),
  indicatorOf('CU203', 'none', {
    answer: { type: 'choice', options: [option('own', 'Kunta itse'), option('joint', 'Kuntayhtymä')] },
  }),
  indicatorOf('CU204', 'none', {
    answer: {
      type: 'choices',
      options: [option('a', 'Tanssi; sirkus'), option('b', 'Sama'), option('c', 'Sama'), option('007')],
    },
  }),
]
const form: TemplateForm = {
  round: { code: 'culture-2022', name: words('Kulttuurikierros 2022') },
  municipality: { code: '005', name: words('Alajärvi') },
  sections: [
    { code: 'economy', name: words('Talous'), questions: questions.slice(0, 2) },
    {
      code: 'goals',
      name: words('Tavoitteet: johtaminen/suunnittelu ja muu pitkä nimi'),
      questions: questions.slice(2),
    },
  ],
}
const valuesOf = (answers: Record<string, Written>): TemplateValues => ({
  answers: new Map(Object.entries(answers)),
  ...{ lastYear: new Map([['CU101', number(118_000)]]), register: new Map([['CU101', missing]]) },
})
const write = (answers: Record<string, Written> = {}, language: Language = 'fi') =>
  writeTemplate(form, valuesOf(answers), language, translate)
const read = (bytes: Uint8Array, answers: Record<string, Written> = {}, of = form) =>
  readTemplate(bytes, of, new Map(Object.entries(answers)), translate)
const reasons = async (bytes: Uint8Array, of = form) =>
  (await read(bytes, {}, of)).refusals.map(({ cell, reason }) =>
    `${cell} ${reason.replace(/.*\.reason\./, '')}`.trim(),
  )

/** Rows of the economy tab: 1 headings, 2 CU101, 3 museums, 4 music, 5 CU102; columns G value, H kind, I comment. */
const fill =
  (row: number, value: string | number, kind: string | null = null, comment: string | null = null) =>
  (tabs: Tabs) => {
    tabs.Talous?.[row - 1]?.splice(6, 3, value, kind, comment)
  }

let empty: Uint8Array
beforeAll(async () => {
  empty = await write()
})

describe('a template that is written', () => {
  test('locks all but the cells to fill, and offers the kinds', async () => {
    const archive = openArchive(empty)
    expect(await archive.unpack('xl/styles.xml')).toMatch(
      /<xf [^>]*applyProtection="1">.*<protection locked="0"\/><\/xf>/,
    )
    for (const tab of [1, 2, 3])
      expect(await archive.unpack(`xl/worksheets/sheet${tab}.xml`)).toContain('<sheetProtection sheet="1"')
    expect(await archive.unpack('xl/worksheets/sheet2.xml')).toContain(
      'sqref="H2:H5"><formula1>"tieto,arvio,',
    )
  })
  test('shows last year and the register, and keeps codes as text', async () => {
    const { tabs } = await readXlsx(empty)
    expect(tabs.map(({ name }) => name)).toEqual(['Ohje', 'Talous', 'Tavoitteet johtaminen'])
    expect(tabs[1]?.rows[1]?.cells.slice(0, 6)).toEqual([
      ...['CU101', 'Name of CU101', 'koko', 'euroa', 118_000, 'puuttuu'],
    ])
    expect(tabs[0]?.rows.at(-1)?.cells[0]).toContain(' | culture-2022 | 005 | fi | ')
  })
  test('says of an example round that it is one, and of an older answer its year, and comes back as it went', async () => {
    const example = { ...form, round: { ...form.round, example: true } }
    const values = { ...valuesOf({}), earlier: new Map([['CU102', { year: 2019, value: number(7) }]]) }
    const written = await writeTemplate(example, values, 'fi', translate)
    const { tabs } = await readXlsx(written)
    expect(tabs[0]?.rows.map(({ cells }) => cells[0])).toContainEqual(expect.stringContaining('keksitty'))
    expect(tabs[1]?.rows[4]?.cells[4]).toBe('2019: 7')
    expect(await read(written, {}, example)).toEqual({ changes: [], refusals: [] })
  })
  test('changes nothing when it comes back as it went', async () => {
    expect(await read(empty)).toEqual({ changes: [], refusals: [] })
  })
})

const comment = fc.oneof(
  fc.constant(''),
  fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) =>
    text
      .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  ),
  fc.constantFrom('=1+1', '_x0041_', '<b>&amp;', 'rivi\ntoinen', '005', '__proto__', 'constructor'),
)
const kinds = fc.constantFrom('number', 'estimated', 'confidential')
const valueFor = (code: string): fc.Arbitrary<Value> => {
  const nothing = fc.constantFrom<Value>(missing, notApplicable, { kind: 'confidential' })
  const given = (content: fc.Arbitrary<object>) =>
    fc.tuple(kinds, content).map(([kind, content]) => ({ kind, ...content }) as Value)
  const byCode: Record<string, fc.Arbitrary<object>> = {
    CU102: fc.integer({ min: -1e7, max: 1e9 }).map((number) => ({ number: number / 100 })),
    CU201: fc.constantFrom({ number: 0 }, { number: 1 }),
    CU202: fc.integer({ min: 1, max: 5 }).map((number) => ({ number })),
    CU203: fc.constantFrom({ choices: ['own'] }, { choices: ['joint'] }),
    CU204: fc.subarray(['a', 'b', 'c', '007']).map((choices) => ({ choices })),
  }
  return fc.oneof(
    {
      weight: 3,
      arbitrary: given(byCode[code] ?? fc.integer({ min: -1e9, max: 1e12 }).map((number) => ({ number }))),
    },
    nothing,
  )
}
const refs = linesOf(questions).map(({ ref }) => ref)

test('a choice that is made part by part has no line of its own', () => {
  const options = [option('own'), option('another')]
  const byPart = {
    answer: { type: 'choice' as const, options },
    parts: ['museums', 'music'],
    partsAddUp: false,
  }
  const lines = linesOf([indicatorOf('CU211', 'none', byPart), ...questions.slice(0, 1)])
  expect(lines.map(({ ref, part }) => [ref, part?.code])).toEqual([
    ['CU211.museums', 'museums'],
    ['CU211.music', 'music'],
    ['CU101', undefined],
    ['CU101.museums', 'museums'],
    ['CU101.music', 'music'],
  ])
})

const answers = fc
  .tuple(
    ...refs.map((ref) =>
      fc.option(fc.record({ value: valueFor(ref.slice(0, 5)), comment }), { nil: undefined }),
    ),
  )
  .map(
    (all) =>
      Object.fromEntries(
        all.flatMap((written, index) => (written ? [[refs[index] ?? '', written]] : [])),
      ) as Record<string, Written>,
  )

test('every cell comes back as it was written, into an empty form and onto itself, in each language', async () => {
  await fc.assert(
    fc.asyncProperty(answers, fc.constantFrom(...languages), async (answers, language) => {
      const bytes = await changed(await write(answers, language), (tabs) => {
        // Without the signs of the last column each line is news to an empty form.
        for (const rows of Object.values(tabs)) for (const row of rows) row.splice(9)
      })
      const onto = await read(bytes, {})
      expect(onto.refusals).toEqual([])
      expect(Object.fromEntries(onto.changes.map(({ ref, to }) => [ref, to]))).toEqual(answers)
      expect(await read(await write(answers, language), answers)).toEqual({ changes: [], refusals: [] })
    }),
    { numRuns: 25 },
  )
}, 60_000)

describe('a filled template says each cell that it would change', () => {
  test('with its address, what was and what would be', async () => {
    const bytes = await changed(empty, fill(3, '12 000', null, 'Tilinpäätös'))
    expect(await read(bytes)).toEqual({
      refusals: [],
      changes: [
        {
          ref: 'CU101.museums',
          cell: 'Talous!G3',
          from: undefined,
          to: { value: number(12_000), comment: 'Tilinpäätös' },
        },
      ],
    })
  })
  test.each<[string | number, string | null, Value]>([
    ['n. 5', null, { kind: 'estimated', number: 5 }],
    ['n. 5', 'tieto', { kind: 'estimated', number: 5 }],
    [5, 'uppskattat', { kind: 'estimated', number: 5 }],
    ['12,000.00', null, number(12_000)],
    ['12 t€', null, number(12_000)],
    [12_000.0000000001, null, number(12_000)],
    ['..', null, missing],
    ['.', 'tieto', notApplicable],
    ['-', null, number(0)],
    ['5', 'salassa pidettävä', { kind: 'confidential', number: 5 }],
    [formulaCell('G3+G4', 12_000), null, number(12_000)],
  ])('%s, %s', async (value, kind, expected) => {
    const { changes, refusals } = await read(await changed(empty, fill(2, value, kind)))
    expect(refusals).toEqual([])
    expect(changes[0]?.to.value).toEqual(expected)
  })
  test('a number in a cell is exact: 1.234 is not a thousand', async () => {
    const { changes } = await read(await changed(empty, fill(5, 1.25)))
    expect(changes[0]?.to.value).toEqual(number(1.25))
    expect(await reasons(await changed(empty, fill(5, 1.234)))).toEqual([
      'Talous!G5 collection:number.problem.too-many-decimals',
    ])
  })
  test('what a colleague has answered since stays, where the line was not touched', async () => {
    const before = { CU101: { value: number(5), comment: '' }, CU102: { value: number(1), comment: '' } }
    const now = {
      CU101: { value: number(6), comment: 'Tarkistettu' },
      CU102: { value: number(1), comment: '' },
    }
    const bytes = await changed(await write(before), (tabs) => tabs.Talous?.[4]?.splice(6, 1, 2))
    expect((await read(bytes, now)).changes.map(({ ref, cell }) => [ref, cell])).toEqual([
      ['CU102', 'Talous!G5'],
    ])
  })
})

describe('a cell that is refused says where and why', () => {
  test.each<[name: string, expected: string, change: (tabs: Tabs) => void]>([
    ['text for a number', 'Talous!G2 collection:number.problem.not-a-number', fill(2, 'paljon')],
    ['two readings', 'Talous!G5 collection:number.problem.ambiguous', fill(5, '1,500')],
    ['decimals in whole euros', 'Talous!G2 collection:number.problem.not-whole', fill(2, '12 000,50')],
    ['an unknown kind', 'Talous!H2 unknown-kind', fill(2, 5, 'ehkä')],
    ['a kind alone', 'Talous!G2 kind-without-value', fill(2, '', 'tieto')],
    ['a number that does not apply', 'Talous!H2 value-and-nothing', fill(2, 5, 'ei sovellu')],
    ['a comment alone', 'Talous!I2 comment-without-value', fill(2, '', null, 'Miksi?')],
    ['a comment too long', 'Talous!I2 comment', fill(2, 5, null, 'x'.repeat(2001))],
    ['a formula without its result', 'Talous!G2 formula', fill(2, formulaCell('1+1'))],
    ['a code twice', 'Talous!A3 code-twice', (tabs) => tabs.Talous?.[2]?.splice(0, 1, 'CU101')],
    ['a code of nothing', 'Talous!A3 unknown-code', (tabs) => tabs.Talous?.[2]?.splice(0, 1, 'CU999')],
    ['no code', 'Talous!A2 no-code', (tabs) => tabs.Talous?.[1]?.splice(0, 7, null, '', '', '', '', '', 5)],
    ['another label', 'Talous!C3 label', (tabs) => tabs.Talous?.[2]?.splice(2, 1, 'Part music')],
    ['a changed unit', 'Talous!D2 label', (tabs) => tabs.Talous?.[1]?.splice(3, 1, '1 000 €')],
    [
      'a column moved in',
      'Talous!D1 heading',
      (tabs) => tabs.Talous?.forEach((row) => void row.splice(3, 0, 'x')),
    ],
    ['a column renamed', 'Talous!G1 heading', (tabs) => tabs.Talous?.[0]?.splice(6, 1, 'Summa')],
    [
      'a tab renamed',
      'Rahat!A1 other-tab',
      (tabs) => {
        tabs.Rahat = tabs.Talous ?? []
        delete tabs.Talous
      },
    ],
    [
      'no yes and no no',
      "'Tavoitteet johtaminen'!G2 not-yes-or-no",
      (tabs) => tabs['Tavoitteet johtaminen']?.[1]?.splice(6, 1, 'ehkä'),
    ],
    [
      'beside the scale',
      "'Tavoitteet johtaminen'!G3 not-on-scale",
      (tabs) => tabs['Tavoitteet johtaminen']?.[2]?.splice(6, 1, 9),
    ],
    [
      'no option',
      "'Tavoitteet johtaminen'!G4 not-an-option",
      (tabs) => tabs['Tavoitteet johtaminen']?.[3]?.splice(6, 1, 'Valtio'),
    ],
  ])('%s', async (_, expected, change) => {
    const bytes = await changed(empty, change)
    expect(await reasons(bytes)).toEqual([expected])
    for (const language of languages)
      for (const refusal of (await read(bytes)).refusals)
        expect(refusalSentence(translate(language), language, refusal)).not.toMatch(/\{\{|undefined/)
  })
  test('merged cells', async () => {
    const bytes = await changed(empty, fill(2, 5), [], '<mergeCells><mergeCell ref="G2:G3"/></mergeCells>')
    expect(await reasons(bytes)).toContain('Talous!G3 merged')
  })
})

describe('a file that is no template of this form is told so, and is no exception', () => {
  const of = (change: Partial<TemplateForm>) => ({ ...form, ...change })
  test('another round, municipality or version of the form', async () => {
    expect(await reasons(empty, of({ round: { ...form.round, code: 'culture-2021' } }))).toEqual([
      'other-round',
    ])
    expect(await reasons(empty, of({ municipality: { ...form.municipality, code: '638' } }))).toEqual([
      'other-municipality',
    ])
    expect(await reasons(empty, of({ sections: form.sections.slice(1) }))).toEqual(['other-version'])
  })
  test.each<[expected: string, bytes: () => Uint8Array | Promise<Uint8Array>]>([
    ['macros', () => changed(empty, () => undefined, ['xl/vbaProject.bin'])],
    ['no-template', () => zip(workbookParts({ A: tabOf([cellsOf(['Koodi', 'Arvo'])]) }))],
    ['no-workbook', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)],
    ['no-workbook', () => Buffer.from('Koodi;Arvo\nCU101;5')],
    ['base:problem.sheet-empty.detail', () => new Uint8Array()],
    [
      'base:problem.sheet-old-excel.detail',
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    ],
    ['base:problem.sheet-broken.detail', () => empty.slice(0, -40)],
    ['base:problem.sheet-unpacks-too-large.detail', () => zip(workbookParts({ A: ' '.repeat(30_000_000) }))],
    ['base:problem.sheet-too-large.detail', () => new Uint8Array(11 * 1024 * 1024)],
    [
      'base:problem.sheet-too-many-rows.detail',
      () =>
        zip(workbookParts({ A: tabOf(Array.from({ length: 60_000 }, (_, row) => cellsOf([row * 7919]))) })),
    ],
  ])('%s', async (expected, bytes) => {
    const file = await bytes()
    expect(await reasons(file)).toEqual([expected])
    const [refusal] = (await read(file)).refusals
    if (refusal) expect(refusalSentence(translate('sv'), 'sv', refusal)).not.toMatch(/\{\{/)
  })
  test('a million rows', async () => {
    const rows = zip(workbookParts({ A: tabOf(Array.from({ length: 1_000_000 }, () => '<c><v>1</v></c>')) }))
    expect((await read(rows)).refusals[0]?.reason).toMatch(
      /^base:problem\.sheet-(too-many-rows|unpacks-too-large)/,
    )
  })
  test('whatever bytes', async () => {
    const start = fc.constantFrom(empty.slice(0, 200), Uint8Array.of(0x50, 0x4b, 3, 4), new Uint8Array())
    const torn = fc
      .nat(empty.length - 1)
      .chain((at) => fc.nat(255).map((byte) => Uint8Array.from(empty).fill(byte, at, at + 1)))
    const bytes = fc.oneof(
      fc
        .tuple(start, fc.uint8Array({ maxLength: 500 }))
        .map(([head, tail]) => Uint8Array.from([...head, ...tail])),
      torn,
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (bytes) => void (await read(bytes))),
      { numRuns: 200 },
    )
  })
})

test('292 lines are read within a second or two', async () => {
  const many = Array.from({ length: 292 }, (_, index) =>
    indicatorOf(`CU${String(index + 100).padStart(3, '0')}`, 'eur'),
  )
  const large = { ...form, sections: [{ code: 'economy', name: words('Talous'), questions: many }] }
  const answers = Object.fromEntries(
    many.map(({ code }, index) => [code, { value: number(index), comment: '' }]),
  )
  const bytes = await changed(await writeTemplate(large, valuesOf(answers), 'fi', translate), (tabs) => {
    for (const row of tabs.Talous?.slice(1) ?? []) row.splice(6, 1, Number(row[6]) + 1)
  })
  const { changes, refusals } = await read(bytes, answers, large)
  expect([changes.length, refusals.length]).toEqual([292, 0])
})
