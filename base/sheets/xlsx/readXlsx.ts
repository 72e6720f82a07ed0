import { sheetLimits } from '../limits'
import type { Sheet, Tab } from '../sheet'
import { readCells } from './cells'
import { readMomentStyles } from './styles'
import { readSharedStrings } from './texts'
import { openArchive } from './unzip'
import { readWorkbook } from './workbook'

/**
 * Reads every shown tab of an XLSX workbook. Our own reading and not a library's: a person must hear of a formula
 * without its result, an error or a merged cell in a row, where libraries leave the cell empty and a count would be
 * silently smaller; and a file that is made to fill the memory must be refused before it does.
 * @throws a problem (422) that says in words why it cannot be read
 */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet> {
  const archive = openArchive(bytes)
  const workbook = await readWorkbook(archive)
  const unpack = async (part: string | null) => (part === null ? null : archive.unpack(part))
  const ground = {
    texts: await readSharedStrings(await unpack(workbook.sharedStrings)),
    momentStyles: await readMomentStyles(await unpack(workbook.styles)),
    from1904: workbook.from1904,
  }
  const tabs: Tab[] = []
  let room: number = sheetLimits.rows + sheetLimits.rowsBeside
  for (const { name, part } of workbook.tabs) {
    const rows = await readCells((await archive.unpack(part)) ?? '', ground, room)
    room -= rows.length
    if (rows.length) tabs.push({ name, rows })
  }
  // One tab needs no name in front of its row numbers.
  return { kind: 'XLSX', tabs: tabs.length === 1 ? tabs.map(({ rows }) => ({ name: '', rows })) : tabs }
}
