import { sql } from 'kysely'
import type { WriteTx } from '../../base/database/transaction'
import type { Words } from '../../base/language/language'
import { countStood, takeValues } from '../../collection/db/releases/releases'
import { insertRows } from '../insertRows'
import { idOf } from '../random'
import type { AskedForm } from './form'

type Taken = {
  state: 'preliminary' | 'final'
  /** When it was prepared and may come out. */
  at: string
  note: Words
  breaks: Words
}

/** The demo fills nothing in. */
const imputation: Words = {
  fi: 'Puuttuvia tietoja ei ole täydennetty. Summat ovat vastanneiden kuntien summia, ja kuntien määrä on sanottu niiden vieressä.',
  sv: 'Uppgifter som saknas har inte kompletterats. Summorna gäller de kommuner som svarat, och antalet kommuner anges bredvid.',
  en: 'Missing values were not filled in. Sums are of the municipalities that answered, and their number is said beside them.',
}

/** A release prepared of what has been answered so far. It comes out when the server first publishes. */
export async function takeRelease(
  tx: WriteTx,
  { subject, reviewer }: AskedForm,
  { state, at, note, breaks }: Taken,
): Promise<void> {
  const id = idOf(`collection.release ${subject} ${state}`)
  await insertRows(tx, 'collection.release', [
    {
      ...{ id, subject, state, note, embargo_until: at, example: true },
      ...{ quality: { years: [], imputation, breaks }, prepared_at: at, prepared_by: reviewer.id },
    },
  ])
  // The door asks in whose name it is opened, of the owner too.
  await sql`select set_config('kuntakuva.nation', 'true', true),
    set_config('kuntakuva.permission', 'collection.release.make', true)`.execute(tx)
  const years = await takeValues(tx, { id, subject, state })
  const stood = await countStood(tx, id)
  const quality = {
    years: years.map(({ on_time, ...year }) => ({
      ...{ ...year, ...stood.get(year.year), onTime: on_time },
    })),
    ...{ imputation, breaks },
  }
  await sql`update collection.release set quality = ${JSON.stringify(quality)} where id = ${id}`.execute(tx)
}

/** What the calendar says of a release that is to come. */
export const plannedRelease = (
  subject: AskedForm['subject'],
  day: string,
  state: 'preliminary' | 'final',
  name: Words,
) => ({ id: idOf(`collection.planned-release ${subject} ${day}`), subject, day, state, name })
