import { leaveAudit } from '../../../base/audit/audit'
import type { ReadTx, WriteTx } from '../../../base/database/transaction'
import { type Accepted, acceptOnce } from '../../../base/intake/intake'
import { allow } from '../../../base/people/domain/allow'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import type { FieldProblem } from '../../../base/problems/problem'
import {
  holdVersion,
  insertDraft,
  insertIndicator,
  selectVersions,
  updateContent,
  type VersionRow,
} from '../../db/definition/indicators'
import { findProposal } from '../../db/definition/proposals'
import type { IndicatorContent } from '../indicator'
import type { Subject } from '../subject'
import { says } from './once'
import { definitionProblem } from './problems'
import { onlyTranslates } from './translations'

export type Edited = { subject: string; proposal: string | null; content: IndicatorContent }
type Asked = {
  code: string
  version: number
  key: string | undefined
  ifMatch: number | '*' | null
  edited: Edited
}
type Stands = { code: string; version: number; edit: number }

/**
 * An editor writes a draft of an indicator's next version, or edits it from what was seen. Of a decided version only
 * what was not translated may be added.
 * @returns 201 for a new draft, 200 where it was there
 * @throws not-allowed (403), not-found (404) where versions between are missing; version-decided, other-draft (409);
 * changed-meanwhile (412); invalid (422) for codes that the subject does not know
 */
export async function saveVersion(
  write: WriteTx,
  person: Person | null,
  subjects: readonly Subject[],
  { code, version, key, ifMatch, edited }: Asked,
): Promise<Accepted<Stands>> {
  allow(person, 'collection.indicator.edit', 'nation')
  return acceptOnce(
    write,
    person,
    key,
    ['collection.indicator', code, version, ifMatch, edited],
    async () => {
      await check(write, subjects, code, edited)
      const held = await holdVersion(write, code, version)
      if (!held) {
        await begin(write, code, version, edited)
        await audit(write, person, code, version, 'drafted')
        return { status: 201, answer: { code, version, edit: 1 } }
      }
      const { content, proposal } = edited
      if (says(held, { content, proposal }))
        return { status: 200, answer: { code, version, edit: held.edit } }
      if (ifMatch === null) throw definitionProblem.otherDraft()
      if (ifMatch !== '*' && ifMatch !== held.edit) throw problem.changedMeanwhile({ version: held.edit })
      if (held.state !== 'draft' && !isTranslation(held, edited)) throw definitionProblem.versionDecided()
      await updateContent(write, held, edited)
      await audit(write, person, code, version, held.state === 'draft' ? 'edited' : 'translated')
      return { status: 200, answer: { code, version, edit: held.edit + 1 } }
    },
  )
}

const isTranslation = (held: VersionRow, { content, proposal }: Edited) =>
  proposal === held.proposal && onlyTranslates(held.content, content)

/** Begins the next version: the last one and one more. */
async function begin(
  write: WriteTx,
  code: string,
  version: number,
  { subject, ...draft }: Edited,
): Promise<void> {
  const last = (await selectVersions(write, code)).at(-1)
  if (version !== (last?.version ?? 0) + 1) throw problem.notFound()
  if (last?.state === 'draft') throw definitionProblem.otherDraft()
  await insertIndicator(write, code, subject)
  if (!(await insertDraft(write, { indicator: code, version, ...draft })))
    throw definitionProblem.otherDraft()
}

/** What a version names is there. @throws invalid (422) */
async function check(
  read: ReadTx,
  subjects: readonly Subject[],
  code: string,
  { subject: asked, proposal, content }: Edited,
): Promise<void> {
  const subject = subjects.find((one) => one.code === asked)
  const stored = (await selectVersions(read, code))[0]
  if (!subject || (stored && stored.subject !== asked))
    throw problem.invalid([{ field: 'subject', reason: 'collection:field.unknown-subject' }])
  const errors: FieldProblem[] = []
  const unknown = (field: string) => errors.push({ field, reason: 'collection:field.unknown-code' })
  if (!subject.themes.some((theme) => theme.code === content.theme)) unknown('content.theme')
  if (content.tasks.some((task) => !subject.tasks.some((one) => one.code === task))) unknown('content.tasks')
  const goals = subject.goalSets.flatMap((set) => set.goals.map((goal) => `${set.code}.${goal.code}`))
  if (content.goals.some((goal) => !goals.includes(goal))) unknown('content.goals')
  if ((content.source.kind === 'calculated') !== (content.formula !== undefined))
    errors.push({ field: 'content.formula', reason: 'collection:field.formula' })
  if (new Set(content.parts.map((part) => part.code)).size < content.parts.length)
    errors.push({ field: 'content.parts', reason: 'collection:field.code-twice' })
  if (content.validTo !== undefined && content.validTo < content.validFrom)
    errors.push({ field: 'content.validTo', reason: 'collection:field.valid-to' })
  const found = proposal ? await findProposal(read, proposal) : undefined
  const fits =
    found?.subject === asked &&
    found.what === 'indicator' &&
    found.kind !== 'drop' &&
    (found.kind === 'new' || found.indicator === code)
  if (proposal && !fits) errors.push({ field: 'proposal', reason: 'collection:field.unknown-proposal' })
  if (errors.length) throw problem.invalid(errors)
}

const audit = (write: WriteTx, person: Person, code: string, version: number, action: string) =>
  leaveAudit(write, person, {
    action,
    kind: 'collection.indicator',
    subject: `${code}/${version}`,
    changes: { content: 'changed' },
  })
