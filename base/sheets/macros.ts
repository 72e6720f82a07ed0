import { openArchive } from './xlsx/unzip'

/**
 * Whether a workbook holds a program, whatever the file is called. Nothing of it is ever run here; who would pass such a
 * file on can refuse it.
 * @throws sheet-broken, sheet-old-excel (422) where it is no archive
 */
export const holdsMacros = (workbook: Uint8Array): boolean =>
  openArchive(workbook).names.some((name) => /(^|\/)(vbaProject\.bin|macrosheets\/)/i.test(name))
