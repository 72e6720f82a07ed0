import { membersOf } from '../../../../base/municipalities/areas'
import type { Register } from '../../../../base/municipalities/register'

/** How many municipalities of today take part, and of how many. Shares are of the mainland's alone. */
export type Coverage = { mainland: number; mainlandAll: number; aland: number }

/** @param codes the municipalities that take part; one that has since been merged does not count */
export function coverageOf(register: Register, codes: readonly string[]): Coverage {
  const mainland = new Set(membersOf(register, { kind: 'mainland' }, register.lastYear))
  const country = new Set(membersOf(register, { kind: 'country' }, register.lastYear))
  const ofToday = codes.filter((code) => country.has(code))
  const onMainland = ofToday.filter((code) => mainland.has(code)).length
  return { mainland: onMainland, mainlandAll: mainland.size, aland: ofToday.length - onMainland }
}
