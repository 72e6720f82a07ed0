import type { Hono } from 'hono'
import { type Ground, serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { allow } from '../../../base/people/domain/allow'
import { readSheet } from '../../../base/sheets/readSheet'
import { selectIndicatorsOfRegisters } from '../../db/registers/registerValues'
import { checkSubject } from '../../domain/definition/knownSubject'
import { importRegister } from '../../domain/registers/importRegister'
import { readRegisterSheet } from '../../domain/registers/readRegisterSheet'
import type { Subject } from '../../domain/subject'
import { postRegisterValues } from './endpoints'

const shown = 100

/** Serves the import of registers: what others count already is not asked again. */
export function serveRegisters(
  app: Hono,
  ground: Ground,
  { register, subjects }: { register: Register; subjects: readonly Subject[] },
): void {
  serve(app, ground, postRegisterValues, async ({ person, read, write, query, bytes, t }) => {
    allow(person, 'collection.round.manage', 'nation')
    const { subject, dry, ...provenance } = query
    checkSubject(subjects, subject)
    const indicators = await read((tx) => selectIndicatorsOfRegisters(tx, subject))
    const { figures, refusals } = readRegisterSheet(await readSheet(bytes), register, indicators)
    const kept =
      dry === 'yes'
        ? 0
        : await write((tx) => importRegister(tx, person, { subject, indicators, figures, provenance }))
    return {
      body: {
        figures: figures.length,
        kept,
        refused: refusals.length,
        refusals: refusals.slice(0, shown).map((refusal) => ({
          ...refusal,
          reason: t(`collection:register.${refusal.reason}`, { ...refusal }),
        })),
      },
    }
  })
}
