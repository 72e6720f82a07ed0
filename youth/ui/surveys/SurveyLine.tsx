import { Link } from 'wouter'
import { useWords } from '../../../base/ui/useWords'
import type { ListedSurvey } from '../../api/surveys/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { today } from '../dates'
import { useSurveyName } from './useSurveyName'

/** A survey in a list: what it asks about, how it stands, how many have answered. */
export function SurveyLine({ survey, units }: { survey: ListedSurvey; units: readonly ListedUnit[] }) {
  const { t } = useWords()
  const { title, place } = useSurveyName(units)(survey)
  return (
    <Link href={`/surveys/${survey.id}`} className="row-link">
      <span>
        <span className="row-title">{title}</span>
        <span className="row-detail">
          {[place, useStands(survey), t('surveys:answers', { count: survey.answers })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </Link>
  )
}

/** How a survey stands today, in words. */
export function useStands({ state, answerable, opensOn, closesOn }: ListedSurvey): string {
  const { t, date } = useWords()
  if (state !== 'open') return t(`surveys:state.${state}`)
  if (answerable) return `${t('surveys:state.open')} ${t('surveys:until', { date: date(closesOn) })}`
  return opensOn > today() ? t('surveys:from', { date: date(opensOn) }) : t('surveys:state.closed')
}
