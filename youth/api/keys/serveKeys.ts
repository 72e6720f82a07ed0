import type { Hono } from 'hono'
import { type Ground, serve } from '../../../base/endpoints/serve'
import type { Register } from '../../../base/municipalities/register'
import { listGroups } from '../../domain/cards/groups'
import { listKeys, makeKey, revokeKey } from '../../domain/keys/keys'
import { isOver } from '../cards/describe'
import { withPredecessors } from '../withPredecessors'
import { deleteKey, getKeys, postKey } from './endpoints'

/** Serves the keys of other systems to those who manage them. */
export function serveKeys(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, getKeys, async ({ person, read, query: { municipality } }) => {
    const municipalities = withPredecessors(register, municipality)
    const { keys, groups } = await read(async (tx) => ({
      keys: await listKeys(tx, person, municipality),
      groups: await listGroups(tx, person, { municipality, municipalities }),
    }))
    return {
      body: {
        organisationId: Number(municipality),
        keys: keys.map(({ id, name, maker, made_at, last_used_on, revoked_at }) => ({
          ...{ id, name, maker, lastUsedOn: last_used_on },
          madeAt: made_at.toISOString(),
          revokedAt: revoked_at?.toISOString() ?? null,
        })),
        groups: groups.map((row) => ({
          ...{ groupId: row.number, unit: row.unit, group: row.group, training: row.training },
          ...{ name: { fi: row.name_fi, sv: row.name_sv }, over: isOver(row) },
        })),
      },
    }
  })
  serve(app, ground, postKey, async ({ person, write, body }) => ({
    body: await write((tx) => makeKey(tx, person, body)),
  }))
  serve(app, ground, deleteKey, async ({ person, write, params, query }) => {
    await write((tx) => revokeKey(tx, person, { ...params, ...query }))
    return {}
  })
}
