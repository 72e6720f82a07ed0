import { Link } from 'wouter'
import { useWords } from '../../../base/ui/useWords'
import { getReviewIndicators } from '../../api/review/endpoints'
import { MoreButton } from './MoreButton'
import { pathOf, type Shown } from './places'
import { useQueue } from './useQueue'

/** The queue by indicator, in the order in which they are asked. */
export function IndicatorList({ shown }: { shown: Shown }) {
  const { t, language } = useWords()
  const queue = useQueue(getReviewIndicators, shown.round)
  return (
    <>
      <ul className="review-rows">
        {queue.pages
          .flatMap((page) => page.indicators)
          .map(({ indicator, name, municipalities, found, unexplained }) => (
            <li key={indicator}>
              <Link
                className="review-row"
                href={pathOf({ ...shown, municipality: undefined, ref: indicator })}
                aria-current={indicator === shown.ref ? 'true' : undefined}
              >
                <span>
                  <span className="row-title">{name[language]}</span>
                  <span className="row-detail">
                    {t('review:in-municipalities', { count: municipalities })}
                  </span>
                </span>
                <span className="review-counts">
                  <span className={found ? 'row-title' : 'text-muted'}>
                    {t('review:found', { count: found })}
                  </span>
                  {unexplained > 0 && (
                    <span className="review-accent">{t('review:unexplained', { count: unexplained })}</span>
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
