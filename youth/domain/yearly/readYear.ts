import type { ReadTx } from '../../../base/database/transaction'
import { predecessorsOf } from '../../../base/municipalities/mergers'
import type { Register } from '../../../base/municipalities/register'
import type { Person } from '../../../base/people/domain/person'
import type { Value } from '../../../collection/domain/value'
import { summarise } from '../months/summary'
import { listUnits } from '../units/units'
import { prefillYearly } from './prefill'

/**
 * What a municipality's records of a year say of the yearly form: its sessions, and the units open on the last day of the
 * year, those of the municipalities merged into it among them.
 * @throws not-allowed (403) for those who do not read its records
 */
export async function readYear(
  read: ReadTx,
  person: Person,
  register: Register,
  { municipality, year }: { municipality: string; year: number },
): Promise<{ ref: string; value: Value }[]> {
  const municipalities = [municipality, ...predecessorsOf(register, municipality)]
  const [from, to] = [`${year}-01-01`, `${year}-12-31`]
  const byForm = await summarise(read, person, { municipality, municipalities, from, to, by: 'form' })
  const units = await listUnits(read, person, municipality, municipalities)
  return prefillYearly({
    byForm,
    units: units.filter(
      ({ training, opened_on, closed_on }) =>
        !training && (opened_on === null || opened_on <= to) && (closed_on === null || closed_on >= to),
    ),
  })
}
