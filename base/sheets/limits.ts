/** How large a sheet may be. A municipality's ten years fit in one; anything larger is two sheets. */
export const sheetLimits = {
  /** Of the file, as it comes. */
  bytes: 10 * 1024 * 1024,
  /** Of what an XLSX file unpacks to, all of its parts that are read. */
  unpackedBytes: 64 * 1024 * 1024,
  /** How many times its own size a part may unpack to; XML of cells stays below 100. */
  unpackedTimes: 250,
  /** Rows of all tabs together; a hundred more may be titles, headings and sums. */
  rows: 50_000,
  rowsBeside: 100,
  columns: 100,
} as const
