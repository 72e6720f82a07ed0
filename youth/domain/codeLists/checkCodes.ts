import type { ReadTx } from '../../../base/database/transaction'
import { problem } from '../../../base/problems/catalogue'
import { environments, tags } from '../codes'
import { readCodeLists } from './readCodeLists'

type Asked = {
  environment?: string | null | undefined
  /** Of something that carries several. */
  tags?: readonly string[]
  /** Of something that stands under one. */
  tag?: string
}

/**
 * Codes that a list has had in some version. A list that changed meanwhile stops nobody: what was recorded without a
 * network, or by another system, carries the codes of its day.
 * @throws invalid (422) that names the field
 */
export async function checkCodes(
  read: ReadTx,
  { environment, tags: several = [], tag }: Asked,
): Promise<void> {
  const asked = [
    ...(environment ? [{ field: 'environment', list: 'environments', code: environment }] : []),
    ...several.map((code) => ({ field: 'tags', list: 'tags', code })),
    ...(tag ? [{ field: 'tag', list: 'tags', code: tag }] : []),
  ]
  // Nearly always the codes that have been there from the first: nothing is asked of the database.
  const unknown = asked.filter(({ list, code }) => !first[list as keyof typeof first].has(code))
  if (!unknown.length) return
  const lists = await readCodeLists(read)
  const wrong = unknown.find(
    ({ list, code }) =>
      !lists.some((version) => version.list === list && version.codes.some((one) => one.code === code)),
  )
  if (wrong) throw problem.invalid([{ field: wrong.field, reason: 'youth:field.unknown-code' }])
}

const first = { environments: new Set<string>(environments), tags: new Set<string>(tags) }
