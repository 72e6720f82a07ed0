import { Link } from 'wouter'
import { useWords } from '../../../base/ui/useWords'
import { getReviewFindings } from '../../api/review/endpoints'
import { MoreButton } from './MoreButton'
import { pathOf, type Shown } from './places'
import { useQueue } from './useQueue'

/** The queue by finding: those that nobody has explained first. */
export function FindingList({ shown }: { shown: Shown }) {
  const { t, name, language } = useWords()
  const queue = useQueue(getReviewFindings, shown.round)
  const findings = queue.pages.flatMap((page) => page.findings)
  return (
    <>
      {queue.isSuccess && !findings.length && <p>{t('review:none-found')}</p>}
      <ul className="review-rows">
        {findings.map(({ municipality, rule, ref, type, name: words, explanation }) => (
          <li key={`${municipality.code} ${rule} ${ref}`}>
            <Link
              className="review-row"
              href={pathOf({ ...shown, municipality: municipality.code, ref })}
              aria-current={
                municipality.code === shown.municipality && ref === shown.ref ? 'true' : undefined
              }
            >
              <span>
                <span className="row-title">{name(municipality.name)}</span>
                <span className="row-detail">{words[language]}</span>
                {explanation && <span className="row-detail review-excerpt">{explanation}</span>}
              </span>
              <span className="review-counts">
                <span className="review-accent">{type && t(`review:type.${type}`)}</span>
                {!explanation && <span className="row-detail">{t('review:not-explained')}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <MoreButton {...queue} />
    </>
  )
}
