import { registerKind } from '../../../base/outbox/kinds'
import { withMoreWords } from '../../../base/ui/withMoreWords'
import { topicsPath } from '../../api/keptPaths'
import { topicsKind } from './topicsKind'

/** Makes the writes of counselling's topics known to the outbox; how they look is fetched when there is one to be seen. */
export function registerTopics(): void {
  registerKind(topicsKind, {
    Line: withMoreWords(async () => (await import('./TopicsLine')).TopicsLine),
    href: ({ subject }) => `/topics/${subject}`,
    accepted: (client) => client.invalidateQueries({ queryKey: [topicsPath] }),
  })
}
