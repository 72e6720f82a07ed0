import { useWords } from '../../../base/ui/useWords'
import type { ListedSurvey } from '../../api/surveys/schemas'
import type { ListedUnit } from '../../api/units/schemas'

/** What a survey is called: the evening, the place's yearly one, or the group. */
export function useSurveyName(units: readonly ListedUnit[]) {
  const { t, name, date } = useWords()
  return (survey: ListedSurvey): { title: string; place: string } => {
    const unit = units.find(({ id }) => id === survey.unit)
    const about = (survey.groupName && name(survey.groupName)) ?? (survey.date && date(survey.date))
    return {
      title: [t(`surveys:kind.${survey.kind}`), about].filter(Boolean).join(' · '),
      place: unit ? name(unit.name) : '',
    }
  }
}
