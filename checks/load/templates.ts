import { sessionCookie } from '../../base/people/api/servePeople'
import { readXlsx } from '../../base/sheets/xlsx/readXlsx'
import { changedSheet } from '../../collection/testing/changedSheet'
import { percentile, show, showWanted } from './figures'
import { numbers, openRound, type Respondent } from './formWorld'
import type { Served } from './stage'
import { takeTurns } from './takeTurns'

const asksNumber = new Set(numbers)
/** As many lines as the mainland has municipalities. */
const lines = 292
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A template of which 292 lines are filled: looked at, and brought in; beside reading the same workbook alone. */
export async function bringTemplate(
  { address }: Served,
  respondents: readonly Respondent[],
  turns: number,
): Promise<void> {
  console.log(`\nforms · a template of ${lines} filled lines is looked at and brought in`)
  let turn = 0
  let file: Uint8Array<ArrayBuffer> = new Uint8Array()
  let path = ''
  let headers: Record<string, string> = {}
  /** The template of the next municipality, filled as its people would. */
  const take = async () => {
    const { municipality, token } = respondents[turn++ % respondents.length] as Respondent
    path = `${address}/api/collection/rounds/${openRound}/replies/${municipality}/template`
    headers = { cookie: `${sessionCookie}=${token}` }
    const answered = await fetch(`${path}.xlsx`, { headers })
    if (answered.status !== 200) throw new Error(`a template: ${answered.status}`)
    file = await fill(new Uint8Array(await answered.arrayBuffer()), turn)
  }
  const send = async (query: string, of: 'changes' | 'saved') => {
    const answered = await fetch(path + query, {
      method: 'POST',
      headers: { ...headers, 'content-type': kind },
      body: file,
    })
    const said = (await answered.json()) as { changes: unknown[]; refusals: unknown[]; saved: number }
    const count = of === 'saved' ? said.saved : said.changes?.length
    if (answered.status !== 200 || said.refusals.length || count !== lines)
      throw new Error(`${of}: ${answered.status} ${count} ${JSON.stringify(said.refusals).slice(0, 300)}`)
  }
  const { reading, dry, brought } = await takeTurns(turns, {
    taking: take,
    reading: () => readXlsx(file),
    dry: () => send('?dry=1', 'changes'),
    brought: () => send('', 'saved'),
  })
  show('the workbook read alone', reading)
  show('the dry run', dry)
  show('brought in', brought)
  showWanted('dry run to reading, medians', percentile(dry, 0.5) / percentile(reading, 0.5), 'printed only')
  showWanted(
    'seconds for both, the slowest of each',
    (percentile(dry, 1) + percentile(brought, 1)) / 1000,
    'below 5',
  )
}

/** Writes a number into each of the first lines that ask for one. */
async function fill(template: Uint8Array, turn: number): Promise<Uint8Array<ArrayBuffer>> {
  let filled = 0
  const file = await changedSheet(template, (tabs) => {
    for (const row of Object.values(tabs).flat()) {
      if (!asksNumber.has(String(row[0])) || filled === lines) continue
      row.splice(6, 3, 200_000 + turn * 1000 + filled, null, null)
      filled++
    }
  })
  if (filled !== lines) throw new Error(`the template has ${filled} lines of numbers`)
  return file
}
