import { showWanted } from './figures'
import { type Leader, leaderOf, type Place } from './nationalPlace'
import { ask } from './nationalQuestions'
import { median, showTimes } from './nationalReading'
import { takeTurns } from './takeTurns'

type Page = { sessions: unknown[]; next: string | null }
/** A list: of a municipality as the screen asks for it, or of a unit in pages short enough to have so many. */
type List = { name: string; leader: Leader; path: string }

/** The first page of lists and one far behind, asked by turns; the way there is walked as a person would, by cursors. */
export async function lists(
  large: Place,
  places: { largest: string; merged: string; page: number },
  rounds: number,
) {
  console.log(`\nnational · lists of sessions, the first page and page ${places.page.toLocaleString('en')}`)
  for (const list of [...listsOf(large, places.largest), ...listsOf(large, places.merged)]) {
    const first = performance.now()
    await ask<Page>(large.served, list.leader, list.path)
    showWanted(`${list.name}: its very first answer, ms`, performance.now() - first, 'below 300')
    const far = await walk(large, list, places.page)
    const measured = await takeTurns(rounds, {
      first: () => ask<Page>(large.served, list.leader, list.path),
      far: () => ask<Page>(large.served, list.leader, far),
    })
    showTimes(`${list.name}: page 1`, measured.first)
    showTimes(`${list.name}: page ${places.page.toLocaleString('en')}`, measured.far)
    showWanted('  far page to first, medians', median(measured.far) / median(measured.first), 'below 2.00')
  }
}

function listsOf(large: Place, municipality: string): List[] {
  const leader = leaderOf(large, municipality)
  const path = `/api/youth/sessions?municipality=${municipality}`
  // The last is a predecessor's own unit, where there is one.
  return [
    { name: `sessions of ${municipality}`, leader, path: `${path}&limit=30` },
    {
      name: `sessions of a unit of ${municipality}`,
      leader,
      path: `${path}&unit=${leader.units[0]}&limit=2`,
    },
  ]
}

/** The address of a page far behind. */
async function walk(large: Place, { leader, path }: List, pages: number): Promise<string> {
  let cursor = ''
  for (let page = 1; page < pages; page++) {
    const { next } = await ask<Page>(large.served, leader, path + cursor)
    if (!next) throw new Error(`${path} ends with page ${page}`)
    cursor = `&cursor=${encodeURIComponent(next)}`
  }
  return path + cursor
}
