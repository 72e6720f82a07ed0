import { Link } from 'wouter'
import { useWords } from '../../../base/ui/useWords'
import type { CorrectionAsked } from '../../api/review/schemas'
import { pathOf, type Shown } from './places'

/** What municipalities ask to correct in what is locked, in this round and in others of the subject. */
export function CorrectionsAsked({
  requests,
  shown,
}: {
  requests: readonly CorrectionAsked[]
  shown: Shown
}) {
  const { t, name, language, date } = useWords()
  if (!requests.length) return null
  return (
    <section aria-labelledby="review-requests">
      <h2 id="review-requests" className="row-title">
        {t('review:requests', { count: requests.length })}
      </h2>
      <ul className="review-rows">
        {requests.map(({ round, municipality, ref, at, ...asked }) => (
          <li key={`${round.id} ${municipality.code} ${ref} ${at}`}>
            <Link
              className="review-row"
              href={pathOf({ round: round.id, order: shown.order, municipality: municipality.code, ref })}
            >
              <span>
                <span className="row-title">{name(municipality.name)}</span>
                <span className="row-detail">
                  {[
                    asked.name[language],
                    date(at.slice(0, 10)),
                    ...(round.id === shown.round ? [] : [round.name[language]]),
                  ].join(' · ')}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
