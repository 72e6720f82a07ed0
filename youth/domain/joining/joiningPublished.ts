import { sql } from 'kysely'
import type { PublishTx } from '../../../base/database/transaction'
import type { Words } from '../../../base/language/language'
import { municipalityOn } from '../../../base/municipalities/mergers'
import type { Register } from '../../../base/municipalities/register'
import { placeName, wholeCountry } from '../../../statistics/domain/placeName'
import { publish } from '../../../statistics/domain/publish'
import { findLatestRelease } from '../../../statistics/domain/releases'
import type { PublishedCell, TableDefinition } from '../../../statistics/table'
import { optedIn } from '../publication/publishedMonths'
import type { StoredStep } from './joiningSteps'

/** The id of the published table of who takes part: a promise to everyone who reads it by address. */
export const participantsTable = 'youth-participants'
/** The steps that are public. Who was only invited is nobody's business. */
export const publicSteps = ['trying', 'in-use', 'publishing'] as const
export type PublicStep = (typeof publicSteps)[number]
export const participantsMeasure = 'municipalities'

type Participant = { code: string; step: PublicStep; year: string }

/**
 * Publishes who takes part: of each municipality its step and the year it joined, and nothing else of its way in.
 * Makes no release when nothing changed.
 */
export async function publishParticipants(
  tx: PublishTx,
  register: Register,
  { example }: { example: boolean },
): Promise<{ made: boolean; number: number } | null> {
  const participants = await readParticipants(tx, register)
  if (!participants.length && !(await findLatestRelease(tx, participantsTable))) return null
  const years = [...new Set(participants.map(({ year }) => year))].sort()
  return publish(
    tx,
    definition(register, participants.map(({ code }) => code).sort(), years),
    {
      example,
      note: words(
        'Kunnat, jotka ovat mukana nyt.',
        'De kommuner som är med nu.',
        'The municipalities that take part now.',
      ),
    },
    [...counted(participants, years), ...participants.map(cellOf)],
  )
}

async function readParticipants(tx: PublishTx, register: Register): Promise<Participant[]> {
  const publishing = await optedIn(tx, register)
  const { rows } = await sql<{ municipality: string; step: StoredStep; year: string }>`
    select j.municipality, youth.step_of(j.municipality) as step,
      to_char(coalesce((select min(a.accepted_at) from youth.agreement a
        where a.municipality = j.municipality and a.withdrawn_at is null), min(j.since)) at time zone 'Europe/Helsinki', 'YYYY') as year
    from youth.joining j group by j.municipality order by j.municipality`.execute(tx)
  const participants = new Map<string, Participant>()
  for (const { municipality, step, year } of rows) {
    if (step !== 'trying' && step !== 'in-use') continue
    const code = municipalityOn(register, municipality, register.lastYear)
    // After a merger the year is that of whoever came first.
    const known = participants.get(code)?.year ?? year
    const shown = step === 'in-use' && publishing.has(code) ? 'publishing' : step
    participants.set(code, { code, step: shown, year: known < year ? known : year })
  }
  return [...participants.values()]
}

const cellOf = ({ code, step, year }: Participant): PublishedCell => ({
  place: code,
  period: year,
  measure: participantsMeasure,
  breakdown: [step],
  cell: { kind: 'value', value: 1 },
})

/** The country: how many joined in each year and stand on each step; none is a zero. */
const counted = (participants: readonly Participant[], years: readonly string[]): PublishedCell[] =>
  years.flatMap((year) =>
    publicSteps.map((step) => ({
      place: wholeCountry.code,
      period: year,
      measure: participantsMeasure,
      breakdown: [step],
      cell: {
        kind: 'value' as const,
        value: participants.filter((one) => one.year === year && one.step === step).length,
      },
    })),
  )

const words = (fi: string, sv: string, en: string): Words => ({ fi, sv, en })

const stepNames: Record<PublicStep, Words> = {
  trying: words('Kokeilee', 'Prövar', 'Trying'),
  'in-use': words('Käytössä', 'I bruk', 'In use'),
  publishing: words('Julkaisee lukunsa', 'Publicerar sina siffror', 'Publishing its figures'),
}

const definition = (
  register: Register,
  codes: readonly string[],
  years: readonly string[],
): TableDefinition => ({
  id: participantsTable,
  subject: 'youth',
  title: words(
    'Nuorisotyön dokumentoinnissa mukana olevat kunnat',
    'Kommuner som är med i dokumentationen av ungdomsarbetet',
    'Municipalities that document their youth work',
  ),
  description: words(
    'Kunnat, jotka kokeilevat palvelua, käyttävät sitä tai julkaisevat lukunsa, liittymisvuoden mukaan.',
    'Kommuner som prövar tjänsten, använder den eller publicerar sina siffror, efter det år de anslöt sig.',
    'Municipalities that try the service, use it or publish their figures, by the year they joined.',
  ),
  source: words('Kunnat, Kuntakuva', 'Kommunerna, Kommunbild', 'The municipalities, Kuntakuva'),
  licence: 'CC BY 4.0',
  timeUnit: 'year',
  dimensions: [
    {
      code: 'municipality',
      role: 'place',
      name: words('Kunta', 'Kommun', 'Municipality'),
      codes: [wholeCountry, ...codes.map((code) => ({ code, name: placeName(register, code) }))],
    },
    {
      code: 'year',
      role: 'time',
      name: words('Liittymisvuosi', 'Anslutningsår', 'Year of joining'),
      codes: years.map((year) => ({ code: year, name: words(year, year, year) })),
    },
    {
      code: 'measure',
      role: 'measure',
      name: words('Tieto', 'Uppgift', 'Measure'),
      codes: [
        {
          code: participantsMeasure,
          name: words('Mukana olevat kunnat', 'Kommuner som är med', 'Municipalities taking part'),
          decimals: 0,
        },
      ],
    },
    {
      code: 'step',
      role: 'breakdown',
      name: words('Vaihe', 'Skede', 'Step'),
      codes: publicSteps.map((step) => ({ code: step, name: stepNames[step] })),
    },
  ],
})
