/** What `import sessions` takes besides the file. */
export const importOptions = {
  as: { type: 'string' },
  mapping: { type: 'string' },
  'write-mapping': { type: 'string' },
  'make-units': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  yes: { type: 'boolean' },
} as const

export const importHelp = `  import sessions FILE [--unit NAME|ID] [--dry-run] [--yes] [--municipality CODE] [--as EMAIL]
         [--make-units] [--mapping FILE.json] [--write-mapping FILE.json]
                 reads a sheet of sessions, CSV or XLSX, shows how it is understood and which rows are refused, and
                 records the rest on a yes; the same file twice adds nothing
                 --unit           the unit of rows that name none, or one that nobody knows
                 --municipality   needed where neither the unit nor the sheet's own names of units tell it
                 --as             the head of youth services in whose name it is done; needed where there are several
                 --mapping        how headings, words and names of units are understood; --write-mapping writes
                                  what was understood, to be changed and given back
                 --make-units     makes units whose names are not known
                 --dry-run        looks only; --yes asks nothing`

/** What of the options a person has given. */
export type ImportValues = {
  [name in 'as' | 'municipality' | 'unit' | 'mapping' | 'write-mapping']?: string | undefined
} & { [name in 'make-units' | 'dry-run' | 'yes']?: boolean | undefined }
