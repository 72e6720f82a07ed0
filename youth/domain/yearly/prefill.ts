import type { Value } from '../../../collection/domain/value'
import type { Environment, Form } from '../codes'
import type { SummaryRow } from '../months/summary'

/** What of a year's records a question is filled from. `keys` are forms of sessions; without them, all. */
export type Prefill =
  | { ref: string; from: 'sessions' | 'participations' | 'hours' | 'youthHours'; forms?: readonly Form[] }
  | { ref: string; from: 'units'; environments?: readonly Environment[]; except?: readonly Environment[] }

/** How the forms of sessions are grouped in the yearly form. The rest is "others". */
const groups = {
  open: ['open'],
  group: ['group', 'hobby'],
  individual: ['individual', 'information'],
  others: ['event', 'camp', 'trip', 'street', 'digital', 'school', 'participation', 'international', 'other'],
} as const satisfies Record<string, readonly Form[]>

const byForm = (code: string, from: 'sessions' | 'participations' | 'hours'): Prefill[] => [
  { ref: code, from },
  ...Object.entries(groups).map(([part, forms]) => ({ ref: `${code}.${part}`, from, forms })),
]

/** What of the yearly form is filled from records before anybody begins, as data. */
export const yearlyPrefill: readonly Prefill[] = [
  { ref: 'YO201', from: 'units' },
  { ref: 'YO201.facilities', from: 'units', environments: ['youth-facility'] },
  { ref: 'YO201.vehicles', from: 'units', environments: ['vehicle'] },
  { ref: 'YO201.others', from: 'units', except: ['youth-facility', 'vehicle'] },
  ...byForm('YO401', 'sessions'),
  ...byForm('YO402', 'participations'),
  ...byForm('YO403', 'hours'),
  { ref: 'YO404', from: 'youthHours' },
]

/** A year's records of a municipality: its summary by form, and the units open at the end of the year. */
export type YearOfRecords = {
  byForm: readonly SummaryRow[]
  units: readonly { environment: string }[]
}

/**
 * What the records say of the yearly form. Where nothing was recorded nothing is filled in: that is not a nought.
 * Hours are whole.
 */
export function prefillYearly(records: YearOfRecords): { ref: string; value: Value }[] {
  return yearlyPrefill.flatMap((prefill) => {
    const number = prefill.from === 'units' ? countUnits(prefill, records) : sumForms(prefill, records)
    return number === undefined ? [] : [{ ref: prefill.ref, value: { kind: 'number' as const, number } }]
  })
}

function countUnits({ environments, except }: Prefill & { from: 'units' }, { units }: YearOfRecords) {
  if (!units.length) return undefined
  const isOf = (list: readonly Environment[], environment: string) => list.some((one) => one === environment)
  return units.filter(({ environment }) =>
    environments ? isOf(environments, environment) : !isOf(except ?? [], environment),
  ).length
}

function sumForms(prefill: Exclude<Prefill, { from: 'units' }>, { byForm }: YearOfRecords) {
  if (!byForm.length) return undefined
  const { forms, from } = prefill
  const rows = byForm.filter(({ key }) => !forms || forms.some((form) => form === key))
  return Math.round(rows.reduce((sum, row) => sum + (row[from] ?? 0), 0))
}
