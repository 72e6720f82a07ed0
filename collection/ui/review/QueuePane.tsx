import { Link, useLocation } from 'wouter'
import { Select } from '../../../base/ui/controls/Select'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { useWords } from '../../../base/ui/useWords'
import type { Round } from '../../api/rounds/schemas'
import { CorrectionsAsked } from './CorrectionsAsked'
import { FindingList } from './FindingList'
import { IndicatorList } from './IndicatorList'
import { orders, pathOf, type Shown } from './places'
import { ReplyList } from './ReplyList'
import { useQueueHead } from './useQueue'

const lists = { replies: ReplyList, indicators: IndicatorList, findings: FindingList }

/** How many wait, and which: by municipality, by indicator or by finding. */
export function QueuePane({ shown, rounds }: { shown: Shown; rounds: readonly Round[] }) {
  const { t, number, language } = useWords()
  const [, go] = useLocation()
  const head = useQueueHead(shown.round)
  const standings = head?.standings
  const List = lists[shown.order]
  return (
    <section className="review-queue" aria-label={t('review:queue')}>
      {rounds.length > 1 && (
        <Select
          label={t('review:round')}
          value={shown.round}
          onChange={(round) => go(pathOf({ round, order: shown.order }))}
          options={rounds.map(({ id, name }) => ({ value: id, label: name[language] }))}
        />
      )}
      {standings && (
        <BigNumber size={64} label={t('review:waiting', { count: standings.waiting })}>
          {number(standings.waiting)}
        </BigNumber>
      )}
      <nav className="chips" aria-label={t('review:order')}>
        {orders.map((order) => (
          <Link
            key={order}
            className="chip"
            href={pathOf({ round: shown.round, order })}
            aria-current={order === shown.order ? 'true' : undefined}
          >
            {t(`review:by.${order}`)}
          </Link>
        ))}
      </nav>
      <CorrectionsAsked requests={head?.requests ?? []} shown={shown} />
      <List shown={shown} />
    </section>
  )
}
