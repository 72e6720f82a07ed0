import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { canDo } from '../../../base/people/ui/useMe'
import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import type { ListedGroup } from '../../api/groups/schemas'
import { getSurveys, getSurveyYear } from '../../api/surveys/endpoints'
import type { ListedUnit } from '../../api/units/schemas'
import { today } from '../dates'
import { SurveyLine } from './SurveyLine'
import { YearOfSurveys } from './YearOfSurveys'

type GroupSurveysProps = { me: Me; group: ListedGroup; units: readonly ListedUnit[] }

/** What a group has said of itself, this year beside the last, its surveys, and the way to ask it. */
export function GroupSurveys({ me, group, units }: GroupSurveysProps) {
  const { t } = useWords()
  const { id, municipality, unit } = group
  const surveys = useAnswer(getSurveys, { query: { municipality, group: id } })
  const listed = surveys.data?.data ?? []
  const newest = listed.find(({ state }) => state !== 'revoked')
  const year = (newest?.opensOn ?? today()).slice(0, 4)
  const said = useAnswer(
    getSurveyYear,
    newest ? { query: { municipality, kind: 'group', group: id, year } } : null,
  )
  return (
    <section className="section">
      <h2>{t('surveys:group.title')}</h2>
      <RefusalNotice error={surveys.error ?? said.error} />
      {surveys.isSuccess && !newest && <p>{t('surveys:group.none')}</p>}
      {said.data && <YearOfSurveys said={{ ...said.data.data, units: [], groups: [] }} units={units} />}
      <ul className="rows">
        {listed.map((survey) => (
          <li key={survey.id}>
            <SurveyLine survey={survey} units={units} />
          </li>
        ))}
      </ul>
      {canDo(me, 'youth.survey.write') && (
        <div className="actions">
          <ButtonLink
            kind="secondary"
            href={`/surveys/new?${new URLSearchParams({ kind: 'group', unit, group: id })}`}
            link={AppLink}
          >
            {t('surveys:group.ask')}
          </ButtonLink>
        </div>
      )}
    </section>
  )
}
