import { sql } from 'kysely'

/** Of sessions: those of work. What was practised is never among them. */
export const notTraining = sql<boolean>`unit not in (select id from youth.unit where training)`
