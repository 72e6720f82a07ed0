import type { Language } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import { Problem } from '../../../base/problems/problem'
import { sheetLimits } from '../../../base/sheets/limits'
import { holdsMacros } from '../../../base/sheets/macros'
import { recogniseFile } from '../../../base/sheets/recognise'
import { cellText, type Sheet, type Tab } from '../../../base/sheets/sheet'
import { readXlsx } from '../../../base/sheets/xlsx/readXlsx'
import { columns, headingOf, letterOf, tabNames } from './columns'
import {
  type Identity,
  inLanguage,
  linesOf,
  readIdentity,
  type TemplateForm,
  versionOf,
  type Written,
} from './form'
import { readLine } from './readLine'
import { type Refusal, refuse } from './refusal'

/**
 * What a sheet would change: the cell that says so, and the value as it is and as it would be; `calculated` where the
 * cell holds a formula, and what was read is the result that the file kept.
 */
export type TemplateChange = {
  ref: string
  cell: string
  from: Written | undefined
  to: Written
  calculated?: boolean
}

export type ReadTemplate = { changes: TemplateChange[]; refusals: Refusal[] }

const refused = (...refusals: Refusal[]): ReadTemplate => ({ changes: [], refusals })

/**
 * Reads a filled template and says, without changing anything, each cell that it would change and each that it refuses,
 * by their addresses. A file that is no template of this form is one refusal, without an address. It never throws for
 * what a person sends.
 * @param answers what is answered by now, by written ref
 */
export async function readTemplate(
  bytes: Uint8Array,
  form: TemplateForm,
  answers: ReadonlyMap<string, Written>,
  translate: (language: Language) => Translate,
): Promise<ReadTemplate> {
  const sheet = await openWorkbook(bytes)
  if ('reason' in sheet) return refused(sheet)
  const found = findIdentity(sheet)
  if (!found) return refused(refuse('', 'no-template'))
  const stranger = judgeIdentity(found.identity, form)
  if (stranger) return refused(stranger)
  const sections = sheet.tabs.filter((tab) => tab !== found.tab)
  return readTabs(sections, form, answers, found.identity.language, translate)
}

async function openWorkbook(bytes: Uint8Array): Promise<Sheet | Refusal> {
  try {
    if (bytes.byteLength > sheetLimits.bytes)
      return fileRefusal('sheet-too-large', { megabytes: sheetLimits.bytes / 1024 / 1024 })
    if (bytes.byteLength === 0) return fileRefusal('sheet-empty')
    const kind = recogniseFile(bytes)
    if (kind === 'old-excel') return fileRefusal('sheet-old-excel')
    if (kind !== 'zip') return refuse('', 'no-workbook')
    if (holdsMacros(bytes)) return refuse('', 'macros')
    return await readXlsx(bytes)
  } catch (error) {
    if (error instanceof Problem) return fileRefusal(error.slug, error.options.params)
    throw error
  }
}

/** The refusals that every sheet has in common have their sentences in the ground. */
const fileRefusal = (slug: string, params: Refusal['params'] = {}): Refusal => ({
  cell: '',
  reason: `base:problem.${slug}.detail`,
  params,
})

/** Its own line stands in a tab beside the sections: a row more above it, or another order of tabs, does no harm. */
function findIdentity({ tabs }: Sheet): { identity: Identity; tab: Tab } | undefined {
  for (const tab of tabs) {
    for (const { cells } of tab.rows.slice(0, 100)) {
      const identity = readIdentity(cellText(cells[0]))
      if (identity) return { identity, tab }
    }
  }
  return undefined
}

function judgeIdentity(identity: Identity, form: TemplateForm): Refusal | undefined {
  if (identity.round !== form.round.code) return refuse('', 'other-round', { round: identity.round })
  if (identity.municipality !== form.municipality.code)
    return refuse('', 'other-municipality', { municipality: identity.municipality })
  return identity.version === versionOf(form) ? undefined : refuse('', 'other-version')
}

function readTabs(
  tabs: readonly Tab[],
  form: TemplateForm,
  answers: ReadonlyMap<string, Written>,
  language: Language,
  translate: (language: Language) => Translate,
): ReadTemplate {
  const t = translate(language)
  const [, ...names] = tabNames([
    t('collection:sheet.instructions'),
    ...form.sections.map(({ name }) => inLanguage(name, language)),
  ])
  const ground = {
    lines: new Map(
      form.sections.flatMap(({ questions }) => linesOf(questions)).map((line) => [line.ref, line]),
    ),
    ...{ answers, language, translate },
    met: new Set<string>(),
  }
  const read = refused()
  for (const tab of tabs) {
    if (!names.includes(tab.name)) {
      read.refusals.push(refuse(addressOf(tab.name, 'A', 1), 'other-tab', { tab: tab.name }))
      continue
    }
    const moved = judgeHeadings(tab, t)
    if (moved) {
      read.refusals.push(moved)
      continue
    }
    for (const row of tab.rows.slice(1)) {
      const { change, refusals } = readLine(row, (letter) => addressOf(tab.name, letter, row.number), ground)
      read.refusals.push(...refusals)
      if (change) read.changes.push(change)
    }
  }
  return read
}

/** `Talous!G12`, or with quotation marks where the tab's name has more than letters: `'Henkilöstö ja tilat'!G12`. */
const addressOf = (tab: string, letter: string, row: number) =>
  `${/^[\p{L}\d_]+$/u.test(tab) ? tab : `'${tab}'`}!${letter}${row}`

/** The first column that is not where it was. */
function judgeHeadings(tab: Tab, t: Translate): Refusal | undefined {
  const first = tab.rows[0]
  const cells = first?.number === 1 ? first.cells : []
  for (const [index, column] of columns.entries()) {
    const [expected, found] = [headingOf(t, column), cellText(cells[index])]
    // The last column only helps: without it each line is compared with what is answered by now.
    if (expected !== found && column !== 'written')
      return refuse(addressOf(tab.name, letterOf(column), 1), 'heading', {
        expected,
        found: found.slice(0, 60),
      })
  }
  return undefined
}
