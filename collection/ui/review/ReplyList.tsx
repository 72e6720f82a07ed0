import { Link } from 'wouter'
import { useWords } from '../../../base/ui/useWords'
import { getReviewReplies } from '../../api/review/endpoints'
import type { QueuedReply } from '../../api/review/schemas'
import { MoreButton } from './MoreButton'
import { pathOf, type Shown } from './places'
import { useQueue } from './useQueue'

const dayAndMonth = { day: 'numeric', month: 'numeric' } as const

/** The queue by municipality: what waits first, and of it what has waited longest. */
export function ReplyList({ shown }: { shown: Shown }) {
  const { t, name, date } = useWords()
  const queue = useQueue(getReviewReplies, shown.round)
  const replies = queue.pages.flatMap((page) => page.replies)
  const detailOf = ({ standing, submittedAt, since }: QueuedReply) =>
    t(`review:standing.${standing}`, {
      day: date((standing === 'waiting' ? (submittedAt ?? since) : since).slice(0, 10), dayAndMonth),
    })
  return (
    <>
      {queue.isSuccess && !replies.length && <p>{t('review:none-handed-in')}</p>}
      <ul className="review-rows">
        {replies.map((reply) => (
          <li key={reply.municipality.code}>
            <Link
              className="review-row"
              href={pathOf({ ...shown, municipality: reply.municipality.code, ref: undefined })}
              aria-current={reply.municipality.code === shown.municipality ? 'true' : undefined}
            >
              <span>
                <span className="row-title">{name(reply.municipality.name)}</span>
                <span className="row-detail">{detailOf(reply)}</span>
              </span>
              <span className="review-counts">
                <span className={reply.found ? 'row-title' : 'text-muted'}>
                  {t('review:found', { count: reply.found })}
                </span>
                {reply.unexplained > 0 && (
                  <span className="review-accent">
                    {t('review:unexplained', { count: reply.unexplained })}
                  </span>
                )}
                {reply.changed > 0 && (
                  <span className="row-detail">{t('review:changed', { count: reply.changed })}</span>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <MoreButton {...queue} />
    </>
  )
}
