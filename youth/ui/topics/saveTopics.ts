import { type Saved, save } from '../../../base/outbox/save'
import { putAddition, putTopics } from '../../api/topics/endpoints'
import type { TopicCounts } from '../../domain/topics/codes'
import type { TopicsLabel } from './topicsBox'
import { topicsKind } from './topicsKind'

/** The id of the write, the unit and the month, `YYYY-MM`. */
type Place = { id: string; unit: string; month: string }

/**
 * Adds to a month through the outbox. What two phones add never meets: each addition has its own id, goes for itself and
 * is counted once. When it has been sent, nothing on the device says that it was made, or when.
 * @throws Refusal, NotKept
 */
export function saveAddition(
  { id, unit, month }: Place,
  topics: TopicCounts,
  inPlace = false,
): Promise<Saved> {
  return save(
    {
      ...{ kind: topicsKind, subject: id, endpoint: putAddition, fleeting: true },
      ...{ params: { unit, month, id }, body: { topics } },
      label: { unit, month, topics, corrects: false } satisfies TopicsLabel,
    },
    { inPlace },
  )
}

/**
 * Says through the outbox what the whole month is. It was said before one version of it: where the month has become
 * another since, its person decides between the two.
 * @throws Refusal, NotKept
 */
export function saveCorrection(
  { id, unit, month }: Place,
  topics: TopicCounts,
  { ifMatch, inPlace = false }: { ifMatch?: number | undefined; inPlace?: boolean } = {},
): Promise<Saved> {
  return save(
    {
      ...{ kind: topicsKind, subject: id, endpoint: putTopics, fleeting: true },
      ...{ params: { unit, month }, body: { topics }, ifMatch },
      label: { unit, month, topics, corrects: true } satisfies TopicsLabel,
    },
    { inPlace },
  )
}
