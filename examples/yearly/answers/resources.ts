import { about, type Random } from '../../random'
import { number, type Put } from '../../rounds/invented'
import type { AskedPlace } from '../../rounds/places'
import { shareOut } from '../../rounds/shareOut'

/** Grants in euros for each inhabitant. */
const grantsEach = { urban: 3.2, 'semi-urban': 2, rural: 1.6 }

/**
 * Person-years, units and grants. In the country municipal youth work is some 2,100 person-years, 3,000 with outreach
 * work and workshops, and has some 765 facilities.
 */
export function answerResources(
  { population, group }: AskedPlace,
  random: (what: string) => Random,
  put: Put,
): void {
  const total = (ref: string, parts: Record<string, number>) => {
    put(ref, number(tenths(Object.values(parts).reduce((sum, part) => sum + part, 0))))
    for (const [part, value] of Object.entries(parts)) put(`${ref}.${part}`, number(value))
  }
  const staff = random('staff')
  const hasWorkshop = staff.chance({ urban: 0.85, 'semi-urban': 0.5, rural: 0.3 }[group])
  total('YO101', {
    'youth-work': Math.max(0.2, tenths((population / 2600) * about(staff, 0.22))),
    // The smallest share an outreach worker with their neighbours, who employ them.
    outreach: population > 6000 || staff.chance(0.4) ? tenths((population / 9500) * about(staff, 0.2)) : 0,
    workshops: hasWorkshop ? tenths((population / 11_000) * about(staff, 0.3)) : 0,
  })

  const units = random('units')
  total('YO201', {
    facilities: Math.round(0.9 + (population / 11_000) * about(units, 0.15)),
    vehicles: population > 40_000 ? units.between(1, 2) : units.chance(0.08) ? 1 : 0,
    others: Math.round(population / 15_000) + units.between(0, 1),
  })

  const grants = random('grants')
  const given = population < 5000 && grants.chance(0.12) ? 0 : grantsEach[group] * about(grants, 0.4)
  const paid = Math.round((population * given) / 50) * 50
  total('YO301', shareOut(paid, { associations: 0.78, groups: 0.08, others: 0.14 }))
  put('YO302', number(paid ? Math.max(1, Math.round(Math.sqrt(population) * 0.12 * about(grants, 0.2))) : 0))
}

const tenths = (value: number) => Math.round(value * 10) / 10
