import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import readXlsxFile from 'read-excel-file/node'
import { projectFolder } from '../../../../base/projectFolder'

const folder = join(projectFolder(), 'youth/domain/import/testing/samples')

/** The sheets that municipalities keep by hand, with invented figures, as they come. */
export const samples = {
  csv: readFileSync(join(folder, 'nuorisotilat-2025.csv')),
  xlsx: readFileSync(join(folder, 'ungdomsverksamhet-2025.xlsx')),
}

/** The rows of the CSV sheet that cannot be read: a day that is none, an end before the start, parts above their total, "about 10", and no day. */
export const unreadable = [43, 93, 94, 123, 203]

export type Expected = {
  sessions: number
  participations: number
  minutes: number
  cancelled: number
  byMonth: Record<string, number>
  byUnit: Record<string, number>
  byAge: Record<string, number>
  byGender: Record<string, number>
}

const nothing = (): Expected => ({
  ...{ sessions: 0, participations: 0, minutes: 0, cancelled: 0 },
  ...{ byMonth: {}, byUnit: {}, byAge: {}, byGender: {} },
})
const add = (to: Record<string, number>, key: string, number: number) => {
  to[key] = (to[key] ?? 0) + number
}

/** What the CSV sheet adds up to, counted here from its lines and not by the importer. */
export function countCsvByHand(): Expected {
  const sum = nothing()
  const lines = samples.csv.toString('latin1').split('\r\n')
  for (const [index, line] of lines.entries()) {
    const [day = '', unit = '', , , , hours = '', girls, boys, others, total, , note = ''] = line.split(';')
    if (!/^\d/.test(day) || unreadable.includes(index + 1)) continue
    if (note.startsWith('peruttu')) {
      sum.cancelled++
      continue
    }
    sum.sessions++
    sum.participations += Number(total)
    sum.minutes += Number(hours.replace(',', '.')) * 60
    add(sum.byMonth, `2025-${(day.split('.')[1] ?? '').padStart(2, '0')}`, Number(total))
    add(sum.byUnit, unit, Number(total))
    add(sum.byAge, 'unspecified', Number(total))
    add(sum.byGender, 'girl', Number(girls))
    add(sum.byGender, 'boy', Number(boys))
    add(sum.byGender, 'other', Number(others))
  }
  return sum
}

/** What the CSV sheet itself says at the foot of each month: the rows that begin with "Yhteensä". */
export const sumsOfCsv = (): number[] =>
  [...samples.csv.toString('latin1').matchAll(/^Yhteens.;+(\d+)/gm)].map(([, sum]) => Number(sum))

/** What the XLSX sheet adds up to, read by another reader than the importer's. */
export async function countXlsxByHand(): Promise<Expected> {
  const sum = nothing()
  const [sheet] = await readXlsxFile(samples.xlsx)
  for (const [day, unit, , from, to, ...rest] of sheet?.data.slice(3) ?? []) {
    if (!(day instanceof Date)) continue
    const [g9 = 0, b9 = 0, g13 = 0, b13 = 0, g16 = 0, b16 = 0, total = 0] = rest.map(Number)
    sum.sessions++
    sum.participations += total
    sum.minutes += (Number(to) - Number(from)) * 60
    add(sum.byMonth, day.toISOString().slice(0, 7), total)
    add(sum.byUnit, String(unit), total)
    add(sum.byAge, '9-12', g9 + b9)
    add(sum.byAge, '13-15', g13 + b13)
    add(sum.byAge, '16-17', g16 + b16)
    add(sum.byGender, 'girl', g9 + g13 + g16)
    add(sum.byGender, 'boy', b9 + b13 + b16)
  }
  return sum
}
