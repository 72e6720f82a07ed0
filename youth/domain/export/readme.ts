import { languages } from '../../../base/language/language'
import type { ExportedTable } from '../../db/export/exported'
import type { ExportRequest } from './exportFiles'
import { knownColumns, knownTables } from './known'

/** What the files are and what their columns mean, in three languages one after another. */
export function readmeOf(
  tables: readonly ExportedTable[],
  { municipality, translate }: Pick<ExportRequest, 'municipality' | 'translate'>,
): string {
  return languages
    .map((language) => {
      const t = translate(language)
      const columns = [...new Set(tables.flatMap((table) => table.columns))].sort()
      const known = columns.filter((column) => knownColumns.has(column))
      const words = [
        t('youth-export:title', { municipality }),
        t('youth-export:lead'),
        t('youth-export:tables'),
        ...tables.map(({ name, columns }) =>
          [
            `  ${name}${knownTables.has(name) ? ` – ${t(`youth-export:table.${name}`)}` : ''}`,
            `    ${columns.join(', ')}`,
          ].join('\r\n'),
        ),
        t('youth-export:columns'),
        known.map((column) => `  ${column} – ${t(`youth-export:column.${column}`)}`).join('\r\n'),
      ]
      return words.join('\r\n\r\n')
    })
    .join('\r\n\r\n----------\r\n\r\n')
    .concat('\r\n')
}
