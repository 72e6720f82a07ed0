import { leaveAudit } from '../../../base/audit/audit'
import type { WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { keepRegisterValues, type Provenance } from '../../db/registers/registerValues'
import type { Indicator } from '../indicator'
import type { RegisterFigure } from './readRegisterSheet'

/** What is imported: figures of a subject's indicators, and where they come from. */
export type RegisterImport = {
  subject: string
  indicators: readonly Indicator[]
  figures: readonly RegisterFigure[]
  provenance: Provenance
}

/**
 * Keeps what a register says beside what municipalities answer. The same sheet twice changes nothing.
 * @returns how many figures are new or say something else than before
 * @throws not-allowed (403)
 */
export async function importRegister(
  write: WriteTx,
  person: Person | null,
  asked: RegisterImport,
): Promise<number> {
  allow(person, 'collection.round.manage', 'nation')
  return keepRegister(write, person, asked)
}

/** The same by an operator at the command line, whom the machine itself has let in. */
export async function keepRegister(
  write: WriteTx,
  person: { id: string | null },
  { subject, indicators, figures, provenance }: RegisterImport,
): Promise<number> {
  const { table } = provenance
  // Of what is asked the indicator names no register: the producer's table says where the figure is from.
  const sources = new Map(
    indicators.flatMap(({ code, content }) =>
      content.source.kind === 'imported' ? [[code, content.source.name]] : [],
    ),
  )
  const kept = await keepRegisterValues(
    write,
    subject,
    figures,
    provenance,
    (code) => sources.get(code) ?? { fi: table, sv: table, en: table },
  )
  if (kept)
    await leaveAudit(write, person, {
      action: 'imported',
      kind: 'collection.register',
      subject,
      changes: {
        figures: [null, kept],
        table: [null, provenance.table],
        retrievedOn: [null, provenance.retrievedOn],
      },
    })
  return kept
}
