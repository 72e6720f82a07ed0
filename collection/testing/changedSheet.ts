import type { SheetRow } from '../../base/sheets/sheet'
import { cellsOf, tabOf, workbookParts, zip } from '../../base/sheets/testing/zip'
import { readXlsx } from '../../base/sheets/xlsx/readXlsx'

/** A workbook's tabs by name; of each the rows, each as ten cells. */
export type Tabs = Record<string, (string | number | null)[][]>

const padded = ({ cells }: SheetRow) =>
  Array.from({ length: 10 }, (_, column) => (cells[column] ?? null) as string | number | null)

/** A cell that another program wrote as a formula: with the result that it kept, with an empty place for it, or without. */
export const formulaCell = (formula: string, result?: number | '') =>
  `<c>${formula}${result === undefined ? '' : `|${result}`}`

/**
 * A template opened, changed by hand and saved by another program.
 * @param more names of further parts of the file
 * @param after what follows the rows of each tab, as XML
 */
export async function changedSheet(
  bytes: Uint8Array,
  change: (tabs: Tabs) => void,
  more: readonly string[] = [],
  after = '',
): Promise<Uint8Array<ArrayBuffer>> {
  const { tabs } = await readXlsx(bytes)
  const open: Tabs = Object.fromEntries(tabs.map(({ name, rows }) => [name, rows.map(padded)]))
  change(open)
  const xml = Object.entries(open).map(
    ([name, rows]) =>
      [
        name,
        tabOf(
          rows.map((cells) => withFormulas(cellsOf(cells.map(escaped)))),
          after,
        ),
      ] as const,
  )
  const parts = [...workbookParts(Object.fromEntries(xml)), ...more.map((name) => ({ name, content: 'x' }))]
  return Uint8Array.from(zip(parts))
}

const escaped = (cell: string | number | null) =>
  typeof cell === 'string'
    ? cell
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replace(/_x(?=\w{4}_)/g, '_x005F_x')
    : cell

const withFormulas = (cells: string) =>
  cells.replace(
    /<c t="inlineStr"><is><t>&lt;c>([^<|]*)(?:\|([^<]*))?<\/t><\/is><\/c>/g,
    (_, formula: string, result?: string) =>
      `<c><f>${formula}</f>${result === undefined ? '' : `<v>${result}</v>`}</c>`,
  )
