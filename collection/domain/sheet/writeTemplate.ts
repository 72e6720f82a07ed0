import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node'
import type { Language } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import { type Value, valueKinds } from '../value'
import { type Column, columns, headingOf, labelsOf, letterOf, tabNames } from './columns'
import {
  inLanguage,
  type Line,
  linesOf,
  signOf,
  type TemplateForm,
  type TemplateValues,
  versionOf,
  writeIdentity,
} from './form'
import { openFill, protection } from './protection'
import { writeValue } from './valueText'

const widths: Record<Column, number> = {
  ...{ code: 18, question: 46, part: 28, unit: 24, lastYear: 14, register: 14 },
  ...{ value: 18, kind: 20, comment: 46, written: 14 },
}
const head = { fontWeight: 'bold', backgroundColor: '#E8EEF4', wrap: true } as const
/** Text stays text: a code keeps its noughts, and nothing that looks like a day becomes one. */
const asText = { type: String, format: '@' } as const
const open = { backgroundColor: openFill, borderColor: '#B8B08A', borderStyle: 'thin' } as const

/**
 * Excel reads `_x0041_` in a text as a letter by its number. Where a text says so itself, the first of it is written by
 * its number; and so is that of a name like `constructor`, under which the writing library keeps something of its own.
 */
const plainText = (text: string) =>
  text in {}
    ? `_x${text.charCodeAt(0).toString(16).padStart(4, '0')}_${text.slice(1)}`
    : text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')

const text = (value: string, style: Partial<CellObject> = {}) =>
  (value ? { value: plainText(value), ...asText, ...style } : { ...asText, ...style }) as CellObject

/**
 * Writes the template of a round for one municipality: instructions and the round's identity first, then a tab for each
 * section with a line for each value. What is answered already stands in it.
 * @returns the bytes of an XLSX file
 */
export async function writeTemplate(
  form: TemplateForm,
  values: TemplateValues,
  language: Language,
  translate: (language: Language) => Translate,
): Promise<Uint8Array> {
  const t = translate(language)
  const [first = '', ...names] = tabNames([
    t('collection:sheet.instructions'),
    ...form.sections.map(({ name }) => inLanguage(name, language)),
  ])
  const tabs = form.sections.map(({ questions }, index) => {
    const lines = linesOf(questions)
    return {
      sheet: names[index] ?? '',
      data: [
        columns.map((column) => text(headingOf(t, column), head)),
        ...lines.map((line) => writeLine(line, values, language, t)),
      ],
      columns: columns.map((column) => ({ width: widths[column] })),
      stickyRowsCount: 1,
      lines: lines.length,
    }
  })
  const kinds = valueKinds.map((kind) => t(`collection:sheet.kind.${kind}`))
  const choices = tabs.map(({ lines }, index) => ({
    tab: index + 1,
    range: `${letterOf('kind')}2:${letterOf('kind')}${lines + 1}`,
    options: kinds,
  }))
  const sheets = [
    { sheet: first, data: writeFirst(form, language, t), columns: [{ width: 100 }] },
    ...tabs.map(({ lines, ...tab }) => tab),
  ]
  const file = writeExcelFile(sheets, { features: [protection(choices)] })
  return new Uint8Array(await file.toBuffer())
}

function writeFirst(form: TemplateForm, language: Language, t: Translate): SheetData {
  const title = t('collection:sheet.title', {
    round: inLanguage(form.round.name, language),
    municipality: inLanguage(form.municipality.name, language),
  })
  const identity = writeIdentity({
    ...{ round: form.round.code, municipality: form.municipality.code, language },
    version: versionOf(form),
  })
  const lines = ['yellow', 'empty', 'signs', 'back'].map((line) => [
    text(t(`collection:sheet.line.${line}`), { wrap: true }),
  ])
  const example = form.round.example ? [[text(t('collection:sheet.example'), { fontWeight: 'bold' })]] : []
  return [
    [text(title, { fontWeight: 'bold', fontSize: 16 })],
    ...example,
    ...lines,
    [],
    [text(t('collection:sheet.mark'), { textColor: '#666666' })],
    [text(identity, { textColor: '#666666' })],
  ]
}

function writeLine(line: Line, values: TemplateValues, language: Language, t: Translate): CellObject[] {
  const { answer } = line.question.content
  const given = values.answers.get(line.ref)
  const labels = labelsOf(line, language, t)
  const cell = (value: string | number | null, style: Partial<CellObject> = {}) =>
    typeof value === 'number' ? ({ value, type: Number, ...style } as CellObject) : text(value ?? '', style)
  const told = (value: Value | undefined) => {
    const written = writeValue(value, answer, language, t)
    return value && written === null ? t(`collection:sheet.kind.${value.kind}`) : written
  }
  const last = values.lastYear.get(line.ref)
  const older = values.earlier?.get(line.ref)
  return [
    text(line.ref),
    text(labels.question, { wrap: true }),
    text(labels.part, { wrap: true }),
    text(labels.unit, { wrap: true }),
    // An older answer says its year: nothing is held against it.
    cell(!last && older ? `${older.year}: ${told(older.value)}` : told(last)),
    cell(told(values.register.get(line.ref))),
    // A cell for a number is no text cell: Excel would keep what is typed into it as text, and add up nothing.
    given || answer.type !== 'number'
      ? cell(writeValue(given?.value, answer, language, t), open)
      : ({ ...open } as CellObject),
    text(given ? t(`collection:sheet.kind.${given.value.kind}`) : '', open),
    text(given?.comment ?? '', { ...open, wrap: true }),
    text(signOf(given), { textColor: '#999999' }),
  ]
}
