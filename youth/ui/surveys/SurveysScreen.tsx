import { useState } from 'react'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { Select } from '../../../base/ui/controls/Select'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSurveys, getSurveyYear } from '../../api/surveys/endpoints'
import { type SurveyKind, surveyKinds } from '../../domain/surveys/questionnaires'
import { today } from '../dates'
import { useUnits, workplaceOf } from '../places'
import { SurveyLine } from './SurveyLine'
import { YearOfSurveys } from './YearOfSurveys'

/** What young people have said this year, and every survey that was opened. */
export function SurveysScreen({ me }: { me: Me }) {
  const { t } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const { units } = useUnits(me)
  const thisYear = Number(today().slice(0, 4))
  const [kind, setKind] = useState<SurveyKind>('session')
  const [year, setYear] = useState(thisYear)
  const surveys = useAnswer(getSurveys, { query: { municipality } })
  const said = useAnswer(getSurveyYear, { query: { municipality, kind, year: String(year) } })
  const listed = (surveys.data?.data ?? []).filter(
    (survey) => survey.kind === kind && (survey.date ?? survey.opensOn).startsWith(String(year)),
  )
  return (
    <Screen title={t('youth-app:screen.surveys')}>
      <p className="page-title-lead">{t('surveys:lead')}</p>
      <div className="form-actions">
        <ButtonLink kind="primary" href="/surveys/new" link={AppLink}>
          {t('youth-app:screen.survey-open')}
        </ButtonLink>
      </div>
      <RefusalNotice error={surveys.error ?? said.error} />
      <section className="section">
        <h2>{t('surveys:year.title', { year })}</h2>
        <div className="toolbar">
          <Select
            label={t('surveys:kind.label')}
            value={kind}
            onChange={setKind}
            options={surveyKinds.map((value) => ({ value, label: t(`surveys:kind.${value}`) }))}
          />
          <Select
            label={t('surveys:year.year')}
            value={String(year)}
            onChange={(chosen) => setYear(Number(chosen))}
            options={[thisYear, thisYear - 1, thisYear - 2].map((one) => ({
              value: String(one),
              label: String(one),
            }))}
          />
        </div>
        {said.data && <YearOfSurveys said={said.data.data} units={units} />}
      </section>
      <section className="section">
        <h2>{t('surveys:list')}</h2>
        {surveys.isSuccess && listed.length === 0 && (
          <p>{t(surveys.data.data.length ? 'surveys:none-of-kind' : 'surveys:none')}</p>
        )}
        <ul className="rows">
          {listed.map((survey) => (
            <li key={survey.id}>
              <SurveyLine survey={survey} units={units} />
            </li>
          ))}
        </ul>
      </section>
    </Screen>
  )
}
