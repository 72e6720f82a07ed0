import type { Hono } from 'hono'
import type { WriteTx } from '../../../base/database/transaction'
import { type Call, type Ground, serve } from '../../../base/endpoints/serve'
import { predecessorsOf } from '../../../base/municipalities/mergers'
import type { Register } from '../../../base/municipalities/register'
import { hashToken } from '../../../base/people/domain/token'
import type { EnteredKey } from '../../db/keys/keys'
import { getGroup, listActivities, makeActivity } from '../../domain/cards/activities'
import { checkIn } from '../../domain/cards/checkIn'
import { cardAges, cardGenders } from '../../domain/cards/codes'
import { enter } from '../../domain/keys/keys'
import { usualCallsAMinute, watchPace, wrongKeysAMinute } from '../../domain/keys/pace'
import { youthProblem } from '../../domain/problems'
import { describeActivity, describeGroup } from './describe'
import { getCardActivities, getCardGroup, postCardActivity, postCheckIn } from './endpoints'

/** Serves what youth cards speak, as Kompassi does. */
export function serveCards(
  app: Hono,
  ground: Ground,
  { register, callsAMinute = usualCallsAMinute }: { register: Register; callsAMinute?: number | undefined },
): void {
  const pace = watchPace()

  /** Works within the municipality whose key came, and at a pace that harms nobody else. */
  async function withKey<T>(
    { header, address, write }: Pick<Call, 'header' | 'address' | 'write'>,
    work: (tx: WriteTx, key: EnteredKey) => Promise<T>,
  ): Promise<T> {
    const key = header('x-api-key')
    const caller = key ? hashToken(key).toString('base64') : ''
    const [from, wrong] = [`wrong:${address}`, `wrong:${caller}`]
    pace.refuseAbove(caller, callsAMinute)
    if (pace.wasCounted(wrong)) pace.refuseAbove(from, wrongKeysAMinute)
    return write(async (tx) => {
      // A key that is not known to be wrong is looked at first: systems behind one address are not refused for what one
      // of them has wrong.
      const entered = await enter(tx, key).catch((error) => {
        pace.refuseAbove(from, wrongKeysAMinute)
        pace.count(from)
        pace.count(wrong)
        throw error
      })
      pace.count(caller)
      return work(tx, entered)
    })
  }

  serve(app, ground, getCardGroup, async ({ params, ...call }) => ({
    body: describeGroup(await withKey(call, (tx) => getGroup(tx, params.id))),
  }))
  serve(app, ground, getCardActivities, async ({ query, ...call }) => {
    const code = String(query.organisationId).padStart(3, '0')
    const rows = await withKey(call, (tx, key) => {
      const own = [key.municipality, ...predecessorsOf(register, key.municipality)]
      if (!own.includes(code)) throw youthProblem.otherOrganisation()
      const municipalities = [code, ...predecessorsOf(register, code)]
      return listActivities(tx, { municipalities, date: query.startAt })
    })
    return { body: rows.map(describeActivity) }
  })
  serve(app, ground, postCardActivity, async ({ body, ...call }) => {
    const { groupId: group, title, startAt, endAt } = body
    const { status, number } = await withKey(call, (tx, key) =>
      makeActivity(tx, key, { group, title, startAt, endAt }),
    )
    return { status, body: { id: number } }
  })
  serve(app, ground, postCheckIn, async ({ body, ...call }) => {
    const who = { age: cardAges[body.ageGroupId], gender: cardGenders[body.genderId] }
    const { activityId: activity } = body
    const totalParticipants = await withKey(call, (tx, key) => checkIn(tx, key, { activity, ...known(who) }))
    return { body: { activityId: activity, totalParticipants } }
  })
}

/** The schema takes only numbers that mean something. */
function known<A, G>({ age, gender }: { age: A | undefined; gender: G | undefined }): { age: A; gender: G } {
  if (age === undefined || gender === undefined) throw new Error('a number that means nothing came through')
  return { age, gender }
}
