import { tableId } from '../../../domain/releases/releaseTable'

/** Figures as the areas were in each year, or in today's municipalities. */
export type AskedAreas = 'year' | 'today'

/** The published tables of a subject, in the areas of each year and in today's. */
export const publishedTables = (subject: string): Record<AskedAreas, string> => ({
  year: tableId(subject, 'of-the-year'),
  today: tableId(subject, 'of-today'),
})
