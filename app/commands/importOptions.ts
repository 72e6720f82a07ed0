/** What `import sessions` takes besides the file. */
export const importOptions = {
  as: { type: 'string' },
  mapping: { type: 'string' },
  'write-mapping': { type: 'string' },
  'make-units': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  yes: { type: 'boolean' },
} as const

export const importHelp = `  import sessions FILE --as EMAIL [--municipality CODE] [--unit NAME|ID] [--mapping FILE.json]
         [--write-mapping FILE.json] [--make-units] [--dry-run] [--yes]
                 reads a sheet of sessions, CSV or XLSX, shows how it is understood and which rows are refused, and
                 records the rest on a yes, in the name of a head of youth services; the same file twice adds nothing
                 --unit           the unit of rows that name none
                 --mapping        how headings, words and names of units are understood; --write-mapping writes
                                  what was understood, to be changed and given back
                 --make-units     makes units whose names are not known
                 --dry-run        looks only; --yes asks nothing`
