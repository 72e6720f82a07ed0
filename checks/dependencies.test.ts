import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectFolder } from '../base/projectFolder'

const here = projectFolder()
const program = join(here, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const rule = join(here, '.dependency-cruiser.cjs')
const rooms = 'app base youth culture collection statistics support examples checks'.split(' ')

type Violation = { from: string; to: string; rule: { name: string; severity: string } }
type Cruised = { modules: { source: string; coreModule: boolean }[]; summary: { violations: Violation[] } }

/** What the dependency rule says of the sources in a folder. */
function cruise(folder: string, from: readonly string[], options = ['--config', rule]): Cruised {
  const ran = spawnSync(process.execPath, [program, ...from, ...options, '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  if (!ran.stdout.startsWith('{')) throw new Error(ran.stderr)
  return JSON.parse(ran.stdout) as Cruised
}

// The linter reads every source: slow on a busy machine.
describe('the sources', { timeout: 120_000 }, () => {
  test('look only where the rule lets them', () => {
    const { modules, summary } = cruise(
      here,
      rooms.filter((room) => existsSync(join(here, room))),
    )
    expect(modules.length).toBeGreaterThan(200)
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
  })
})

describe('the app in the browser', { timeout: 120_000 }, () => {
  test('carries nothing of the server: no Node, no database, no border but its declarations', () => {
    // Without the rule's options: types are not carried.
    const plain = ['--no-config', '--ts-config', 'tsconfig.json', '--do-not-follow', 'node_modules']
    const { modules } = cruise(here, ['app/web/main.tsx'], plain)
    expect(modules.length).toBeGreaterThan(50)
    const ofServer =
      /node_modules\/(pg|kysely|hono|@hono|pino|prom-client|vite|csv-parse)\/|^(base|youth|statistics|support)\/(.*\/)?(db|serve\w*)\/?|\/serve[A-Z]\w*\.ts$/
    expect(
      modules
        .filter(({ source, coreModule }) => coreModule || ofServer.test(source))
        .map(({ source }) => source),
    ).toEqual([])
  })
})

/** Imports as a newcomer might write them, and the rule that stops each; null where it is right. */
const imports: [from: string, to: string, rule: string | null][] = [
  ['base/audit/x.ts', 'youth/domain/x.ts', 'base-knows-no-room'],
  ['base/ui/x.ts', 'app/x.ts', 'base-knows-no-room'],
  ['statistics/domain/x.ts', 'youth/domain/x.ts', 'statistics-knows-no-field'],
  ['collection/domain/x.ts', 'culture/domain/x.ts', 'collection-knows-no-subject'],
  ['youth/domain/y.ts', 'culture/domain/x.ts', 'youth-knows-no-culture'],
  ['youth/domain/z.ts', 'app/x.ts', 'youth-knows-no-culture'],
  ['culture/domain/y.ts', 'youth/domain/x.ts', 'culture-knows-no-youth'],
  ['support/domain/x.ts', 'youth/domain/x.ts', 'support-knows-no-other-room'],
  ['youth/domain/h.ts', 'support/domain/a.ts', 'youth-knows-no-culture'],
  ['youth/api/x.ts', 'youth/ui/x.ts', 'api-is-below-ui'],
  ['youth/domain/p.ts', 'youth/api/schemas.ts', 'domain-is-below-api'],
  ['base/people/domain/x.ts', 'base/people/api/x.ts', 'domain-is-below-api'],
  ['youth/db/x.ts', 'youth/domain/x.ts', 'db-is-below-domain'],
  ['youth/ui/a.ts', 'youth/api/serveX.ts', 'ui-takes-declarations-from-api'],
  ['youth/ui/b.ts', 'base/people/api/serveX.ts', 'ui-takes-declarations-from-api'],
  ['youth/ui/c.ts', 'youth/domain/x.ts', 'ui-shares-pure-rules-alone'],
  ['youth/ui/d.ts', 'youth/db/rows.ts', 'ui-sees-no-table'],
  ['youth/ui/e.ts', 'statistics/domain/a.ts', 'ui-sees-no-other-domain'],
  ['youth/domain/q.ts', 'statistics/db/x.ts', 'tables-belong-to-their-room'],
  ['youth/domain/r.ts', 'examples/x.ts', 'youth-knows-no-culture'],
  ['app/serve.ts', 'examples/x.ts', 'examples-are-for-the-demo'],
  ['app/look.ts', 'checks/x.ts', 'checks-are-not-served'],
  ['app/help.ts', 'app/testing/x.ts', 'testing-is-for-tests'],
  ['youth/domain/lost.ts', 'youth/domain/nowhere.ts', 'no-dead-ends'],

  ['app/join.ts', 'youth/api/schemas.ts', null],
  ['app/commands/demo.ts', 'examples/x.ts', null],
  ['youth/ui/f.ts', 'youth/api/schemas.ts', null],
  ['youth/ui/g.ts', 'youth/api/publicPageEndpoints.ts', null],
  ['youth/ui/h.ts', 'youth/domain/codes.ts', null],
  ['youth/ui/public/i.ts', 'statistics/domain/a.ts', null],
  ['youth/ui/public/o.ts', 'youth/domain/a.ts', null],
  ['youth/api/j.ts', 'youth/domain/a.ts', null],
  ['youth/domain/k.ts', 'youth/db/rows.ts', null],
  ['youth/domain/l.ts', 'statistics/domain/a.ts', null],
  ['youth/db/m.ts', 'youth/domain/codes.ts', null],
  ['culture/domain/n.ts', 'collection/domain/a.ts', null],
  ['youth/domain/some.test.ts', 'app/testing/x.ts', null],
]

describe('an import that the rule forbids', () => {
  let folder: string
  let found: Violation[]
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'kuntakuva-imports-')))
    const put = (file: string, text: string) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    for (const [, to, rule] of imports) if (rule !== 'no-dead-ends') put(to, 'export const x = 1\n')
    for (const [from, to] of imports) {
      const path = relative(dirname(from), to).replace(/\.ts$/, '')
      put(from, `export { x } from '${path.startsWith('.') ? path : `./${path}`}'\n`)
    }
    put('youth/domain/round.ts', `import { about } from './about'\nexport const round = () => about()\n`)
    put('youth/domain/about.ts', `import { round } from './round'\nexport const about = () => round()\n`)
    put('youth/db/shapes.ts', `import type { x } from '../domain/a'\nexport type Shape = typeof x\n`)
    cpSync(join(here, 'tsconfig.json'), join(folder, 'tsconfig.json'))
    symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'), 'junction')
    found = cruise(folder, rooms).summary.violations
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const rulesFor = (file: string) => found.filter(({ from }) => from === file).map(({ rule }) => rule.name)

  test.each(imports.filter(([, , rule]) => rule))('%s → %s fails by the rule %s', (from, _, rule) => {
    expect(rulesFor(from)).toContain(rule)
    expect(found.every((violation) => violation.rule.severity === 'error')).toBe(true)
  })

  test.each(imports.filter(([, , rule]) => !rule))('%s → %s is none', (from) => {
    expect(rulesFor(from)).toEqual([])
  })

  test('is none where a table only names a shape of the domain', () => {
    expect(rulesFor('youth/db/shapes.ts')).toEqual([])
  })

  test('is one that leads round in a circle', () => {
    const circles = found.filter(({ rule }) => rule.name === 'no-circles').map(({ from }) => from)
    expect(['youth/domain/about.ts', 'youth/domain/round.ts']).toContain(circles[0])
  })

  test('ends the linter with an error', () => {
    const { status } = spawnSync(process.execPath, [program, ...rooms, '--config', rule], { cwd: folder })
    expect(status).not.toBe(0)
  })
})
