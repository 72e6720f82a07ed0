import { randomUUID } from 'node:crypto'
import type { TestPerson, TestUnit, World } from '../../app/testing/world'
import { closedDays, group, make, openEvenings, weekHours } from '../../youth/api/testing/plans'
import type { Make } from './calls'
import { type Home, municipalityOfUnit } from './homes'

/** Who plans at a place; where nobody may, something is asked for that is nowhere. */
const managers: Record<string, TestPerson> = { '638': 'manager', '564': 'ouluManager' }

const hoursMade = new WeakMap<World, number>()

/** Hours from a day of their own: of one unit no two begin on the same. */
function ownHours(world: World, unit: TestUnit) {
  const months = hoursMade.get(world) ?? 0
  hoursMade.set(world, months + 1)
  const from = `${2100 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`
  return weekHours(world.units[unit], { from })
}

async function planned(world: World, { unit, municipality }: Home, what: 'plans' | 'breaks' | 'openings') {
  const manager = managers[municipality]
  const bodies = {
    plans: () => openEvenings(world.units[unit]),
    breaks: () => closedDays(),
    openings: () => ownHours(world, unit),
  }
  const body = bodies[what]()
  const id = manager ? await make(world, manager, what, body, municipality) : randomUUID()
  return `/api/youth/${what}/${municipality}/${id}`
}

/** One valid call of every endpoint about plans, breaks, opening hours and groups. */
export const planCalls: Record<string, Make> = {
  'GET /api/youth/plans': (_, { municipality }) => ({
    path: `/api/youth/plans?municipality=${municipality}`,
  }),
  'GET /api/youth/plans/occurrences': (_, { municipality }) => ({
    path: `/api/youth/plans/occurrences?municipality=${municipality}&from=2026-11-01&to=2026-11-30`,
  }),
  'GET /api/youth/plans/completeness': (_, { municipality }) => ({
    path: `/api/youth/plans/completeness?municipality=${municipality}&from=2026-11-01&to=2026-11-30`,
  }),
  'GET /api/youth/plans/copy': (_, { municipality }) => ({
    path: `/api/youth/plans/copy?municipality=${municipality}&year=2027`,
  }),
  'POST /api/youth/plans/copy': (_, { municipality }) => ({
    path: '/api/youth/plans/copy',
    body: { municipality, year: 2027, chosen: [randomUUID()] },
  }),
  'PUT /api/youth/plans/{municipality}/{id}': (world, { unit }) => ({
    path: `/api/youth/plans/${municipalityOfUnit(unit)}/${randomUUID()}`,
    body: openEvenings(world.units[unit], {
      name: { fi: 'Avoin ilta', sv: 'Öppen kväll' },
      environment: 'youth-facility',
      group: null,
      everyWeeks: 2,
      until: '2026-12-18',
      tags: ['social-relations'],
      youthPart: 'heard',
      staffCount: 2,
      follows: null,
    }),
  }),
  'DELETE /api/youth/plans/{municipality}/{id}': async (world, home) => ({
    path: await planned(world, home, 'plans'),
    headers: { 'if-match': '"1"' },
  }),
  'GET /api/youth/breaks': (_, { municipality }) => ({
    path: `/api/youth/breaks?municipality=${municipality}&from=2026-01-01&to=2026-12-31`,
  }),
  'PUT /api/youth/breaks/{municipality}/{id}': (world, { unit }) => ({
    path: `/api/youth/breaks/${municipalityOfUnit(unit)}/${randomUUID()}`,
    body: closedDays({ unit: world.units[unit] }),
  }),
  'DELETE /api/youth/breaks/{municipality}/{id}': async (world, home) => ({
    path: await planned(world, home, 'breaks'),
    headers: { 'if-match': '"1"' },
  }),
  'POST /api/youth/breaks/holidays': (world, { unit }) => ({
    path: '/api/youth/breaks/holidays',
    body: {
      municipality: municipalityOfUnit(unit),
      unit: world.units[unit],
      year: 2027,
      holidays: ['midsummer'],
      effect: 'none',
    },
  }),
  'GET /api/youth/openings': (_, { municipality }) => ({
    path: `/api/youth/openings?municipality=${municipality}`,
  }),
  'GET /api/youth/openings/days': (_, { municipality }) => ({
    path: `/api/youth/openings/days?municipality=${municipality}&from=2026-11-01&to=2026-11-30`,
  }),
  'PUT /api/youth/openings/{municipality}/{id}': (world, { unit }) => ({
    path: `/api/youth/openings/${municipalityOfUnit(unit)}/${randomUUID()}`,
    body: ownHours(world, unit),
  }),
  'DELETE /api/youth/openings/{municipality}/{id}': async (world, home) => ({
    path: await planned(world, home, 'openings'),
    headers: { 'if-match': '"1"' },
  }),
  'GET /api/youth/groups': (_, { municipality }) => ({
    path: `/api/youth/groups?municipality=${municipality}`,
  }),
  'PUT /api/youth/groups/{municipality}/{id}': (world, { unit }) => ({
    path: `/api/youth/groups/${municipalityOfUnit(unit)}/${randomUUID()}`,
    body: group(world.units[unit]),
  }),
}
