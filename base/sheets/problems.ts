import { Problem } from '../problems/problem'
import { sheetLimits } from './limits'

const refuse = (slug: string, params: Record<string, string | number> = {}) =>
  new Problem(slug, 422, { params })

/** Why a file is not a sheet that can be read. Nothing of it is kept. */
export const sheetProblem = {
  empty: () => refuse('sheet-empty'),
  notASheet: () => refuse('sheet-of-no-kind'),
  /** The Excel of before 2007, or a workbook behind a password: both look the same from outside. */
  oldExcel: () => refuse('sheet-old-excel'),
  otherOffice: () => refuse('sheet-other-office'),
  broken: () => refuse('sheet-broken'),
  unpacksTooLarge: () =>
    refuse('sheet-unpacks-too-large', { megabytes: sheetLimits.unpackedBytes / 1024 / 1024 }),
  tooManyBytes: () => refuse('sheet-too-large', { megabytes: sheetLimits.bytes / 1024 / 1024 }),
  tooManyRows: () => refuse('sheet-too-many-rows', { max: sheetLimits.rows }),
  tooManyColumns: () => refuse('sheet-too-many-columns', { max: sheetLimits.columns }),
  wrongCharset: (sample: string) => refuse('sheet-wrong-charset', { sample }),
  openQuote: (row: number) => refuse('sheet-open-quote', { row }),
}
