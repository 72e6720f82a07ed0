import type { Selectable } from 'kysely'
import type { Tables } from '../../../base/database/tables'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { selectKept } from '../../db/structure/kept'
import { allowThere } from '../allowThere'
import { checkCodes } from '../codeLists/checkCodes'
import { notesBesideTally } from '../sessions/formFields'
import { checkOwnUnit, keep } from './keep'

export type TemplateRow = Selectable<Tables['youth.template']>
export type TemplateContent = Omit<TemplateRow, 'municipality' | 'id' | 'version'>
type Kept = { municipality: string; id: string; ifMatch: number | '*' | null }

const inFinnish = new Intl.Collator('fi')

/** What evenings begin from, by name. @throws not-allowed (403) */
export async function listTemplates(
  read: ReadTx,
  person: Person | null,
  { municipality, municipalities }: { municipality: string; municipalities: readonly string[] },
): Promise<TemplateRow[]> {
  allowThere(person, 'youth.structure.read', municipality)
  const templates = await selectKept(read, 'youth.template', municipalities)
  return templates.sort((a, b) => inFinnish.compare(a.name_fi, b.name_fi))
}

/** @throws not-allowed (403), invalid (422), changed-meanwhile (412) */
export async function saveTemplate(
  write: WriteTx,
  person: Person | null,
  { content, ...kept }: Kept & { content: TemplateContent },
) {
  allow(person, 'youth.structure.write', { municipality: kept.municipality })
  const untaken = notesBesideTally({ form: content.form, tags: content.tags, localTags: content.local_tags })
  if (untaken.length)
    throw problem.invalid(untaken.map((field) => ({ field, reason: 'youth:field.only-numbers' })))
  await checkOwnUnit(write, kept.municipality, content.unit)
  await checkCodes(write, content)
  return keep(write, person, {
    table: 'youth.template',
    ...kept,
    content,
    freeText: ['name_fi', 'name_sv', 'local_tags'],
  })
}
