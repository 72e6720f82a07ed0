import { type Changes, leaveAudit } from '../../../base/audit/audit'
import type { WriteTx } from '../../../base/database/transaction'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { explainFindings, type FindingRow, selectFindings } from '../../db/rounds/findings'
import { type ReplyKey, selectNames } from '../../db/rounds/replies'
import { selectRules } from '../../db/rounds/rounds'
import { selectValues } from '../../db/rounds/values'
import { readRef, writeRef } from '../value'
import { checkOpen, decide } from './handIn'
import { findingKey } from './judgeReply'

/** What somebody says of a finding. The version is the one they saw, 0 where it had not been explained. */
export type Explanation = { rule: string; ref: string; text: string; mayBeShown: boolean; version: number }

/** What became of it: kept, or left alone because a colleague had explained the finding otherwise meanwhile. */
export type Explained = { rule: string; ref: string } & (
  | { outcome: 'saved'; version: number }
  | { outcome: 'conflict'; theirs: { text: string; mayBeShown: boolean; version: number; changedBy: string } }
)

/**
 * Explains findings in words, each by itself; an empty text takes an explanation back. Of two who explain the same one,
 * the first stands and the other is told of it.
 * @throws reply-late … (409), invalid (422)
 */
export async function explain(
  write: WriteTx,
  asker: Person | null,
  key: ReplyKey,
  explanations: readonly Explanation[],
): Promise<Explained[]> {
  const { person, round, reply } = await decide(write, asker, 'collection.answer.write', key)
  checkOpen(
    round,
    reply,
    (await selectValues(write, key)).some(({ unlocked }) => unlocked),
  )
  const severities = new Map(
    (await selectRules(write, round.id)).map(({ code, severity }) => [code, severity]),
  )
  const unknown = explanations.findIndex(({ rule, ref }) => !severities.has(rule) || !readRef(ref))
  if (unknown >= 0)
    throw problem.invalid([
      { field: `explanations.${unknown}.rule`, reason: 'collection:field.unknown-rule' },
    ])
  const places = explanations.map(({ rule, ref }) => `${rule} ${ref}`)
  const twice = places.findIndex((place, at) => places.indexOf(place) < at)
  if (twice >= 0)
    throw problem.invalid([{ field: `explanations.${twice}.ref`, reason: 'collection:field.twice' }])
  const found = new Map(
    (await selectFindings(write, key)).map((row) => [`${row.rule} ${writeRef(row)}`, row]),
  )
  const standing = (sent: Explanation) => found.get(`${sent.rule} ${sent.ref}`)
  const names = await selectNames(
    write,
    [...found.values()].map((row) => row.explained_by),
  )
  const fates = explanations.map((sent) => ({ sent, fate: fateOf(sent, standing(sent)) }))
  const kept = fates.flatMap(({ sent, fate }) => (fate === 'write' ? [sent] : []))
  if (kept.length) {
    await explainFindings(
      write,
      key,
      person,
      kept.map(({ rule, ref, text, mayBeShown }) => ({
        ...findingKey({ rule, ref }),
        severity: severities.get(rule) ?? 'soft',
        ...{ text, mayBeShown },
      })),
    )
    await leaveAudit(write, person, {
      action: 'explained',
      kind: 'collection.reply',
      subject: `${key.round}/${key.municipality}`,
      municipality: key.municipality,
      changes: Object.assign({}, ...kept.map((sent) => changesOf(sent, standing(sent)))),
    })
  }
  return fates.map(({ sent, fate }): Explained => {
    const { rule, ref } = sent
    const row = standing(sent)
    const version = row?.explanation_version ?? 0
    if (fate !== 'conflict' || !row)
      return { rule, ref, outcome: 'saved', version: fate === 'write' ? version + 1 : version }
    return {
      ...{ rule, ref, outcome: 'conflict' },
      theirs: {
        ...{ text: row.explanation, mayBeShown: row.may_be_shown, version },
        changedBy: names.get(row.explained_by ?? '') ?? '',
      },
    }
  })
}

function fateOf(sent: Explanation, row: FindingRow | undefined): 'same' | 'conflict' | 'write' {
  if (sent.text === (row?.explanation ?? '') && sent.mayBeShown === (row?.may_be_shown ?? false))
    return 'same'
  return row?.explanation && row.explanation_version !== sent.version ? 'conflict' : 'write'
}

/** That the words changed, never the words; and whether everybody may read them from here. */
function changesOf(sent: Explanation, row: FindingRow | undefined): Changes {
  const what = `${sent.rule} ${sent.ref}`
  const was = row?.may_be_shown ?? false
  return {
    ...(sent.text === (row?.explanation ?? '') ? {} : { [what]: 'changed' as const }),
    ...(sent.mayBeShown === was
      ? {}
      : { [`${what} mayBeShown`]: [was, sent.mayBeShown] as [unknown, unknown] }),
  }
}
