import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import type { Words } from '../../../base/language/language'
import type { Indicator } from '../../domain/indicator'
import type { RegisterFigure } from '../../domain/registers/readRegisterSheet'

/** Where figures come from: the producer's table, the day it was read, and on what terms. */
export type Provenance = { table: string; retrievedOn: string; licence: string }

/** The indicators that a register may say something of: the last version of each that was decided, also where it is asked no more. */
export async function selectIndicatorsOfRegisters(read: ReadTx, subject: string): Promise<Indicator[]> {
  const { rows } = await sql<Indicator>`select distinct on (v.indicator)
      v.indicator as code, v.version, i.subject, v.content
    from collection.indicator i join collection.indicator_version v on v.indicator = i.code
    where i.subject = ${subject} and v.state <> 'draft' order by v.indicator, v.version desc`.execute(read)
  return rows
}

/** Of which values of some indicators registers say anything that stands for a year. */
export async function selectRegistered(
  read: ReadTx,
  { subject, year }: { subject: string; year: number },
  indicators: readonly string[],
): Promise<{ indicator: string; part: string }[]> {
  const { rows } = await sql<{ indicator: string; part: string }>`
    select distinct g.indicator, g.part from collection.register_value g
    where g.subject = ${subject} and g.year = ${year}
      and g.indicator in (select * from json_array_elements_text(${JSON.stringify(indicators)}::json))
      and exists (select from collection.indicator_version v where v.indicator = g.indicator and v.state <> 'draft'
        and v.content->'source'->>'kind' = 'imported' and (v.content->>'validFrom')::int <= g.year
        and g.year <= coalesce((v.content->>'validTo')::int, g.year))`.execute(read)
  return rows
}

/** Some thousands at a time: one statement each. */
const atOnce = 10_000

/**
 * Keeps what a register says. A figure that is there already and says the same stays as it is, with the day it was
 * first read.
 * @param sourceOf the producer of an indicator, by its code
 * @returns how many are new or say something else than before
 */
export async function keepRegisterValues(
  write: WriteTx,
  subject: string,
  figures: readonly RegisterFigure[],
  { table, retrievedOn, licence }: Provenance,
  sourceOf: (indicator: string) => Words,
): Promise<number> {
  let kept = 0
  for (let from = 0; from < figures.length; from += atOnce) {
    const rows = figures.slice(from, from + atOnce).map((figure) => ({
      ...{
        municipality: figure.municipality,
        year: figure.year,
        indicator: figure.indicator,
        part: figure.part,
      },
      kind: figure.kind,
      number: figure.kind === 'number' ? figure.number : null,
      source: { name: sourceOf(figure.indicator), table },
    }))
    const { numAffectedRows } = await sql`
      insert into collection.register_value as known
        (municipality, subject, indicator, part, year, kind, number, source, retrieved_on, licence)
      select municipality, ${subject}, indicator, part, year, kind, number, source, ${retrievedOn}::date, ${licence}
      from json_to_recordset(${JSON.stringify(rows)}::json)
        as said (municipality text, year int, indicator text, part text, kind text, number numeric, source jsonb)
      on conflict (municipality, subject, indicator, part, year) do update
        set kind = excluded.kind, number = excluded.number, source = excluded.source,
          retrieved_on = excluded.retrieved_on, licence = excluded.licence
        where (known.kind, known.number) is distinct from (excluded.kind, excluded.number)`.execute(write)
    kept += Number(numAffectedRows ?? 0)
  }
  return kept
}
