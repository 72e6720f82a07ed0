import { Notice } from '../../../base/ui/controls/Notice'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { useWords } from '../../../base/ui/useWords'
import type { SurveyWithResults } from '../../api/surveys/schemas'
import { goodShare } from './goodShare'
import { QuestionResult } from './QuestionResult'

type SurveyResultsProps = {
  survey: SurveyWithResults
  /** How many took part in the evening that is asked about, where it is recorded. */
  participants?: number | undefined
}

/** What was said in one survey: a numeral and its sentence, then each question. */
export function SurveyResults({ survey, participants }: SurveyResultsProps) {
  const { t, number } = useWords()
  const { answers, questions } = survey
  const share = goodShare(survey)
  const most = Math.max(...questions.map(({ n }) => n))
  const rest = answers - most
  const waits = answers ? t('surveys:result.waits', { count: answers }) : t('surveys:result.waits-none')
  return (
    <section className="section">
      <h2>{t('surveys:result.title')}</h2>
      {most === 0 ? (
        <p role="status">{waits}</p>
      ) : (
        <>
          {share !== null && (
            <BigNumber
              label={t('surveys:result.good', { share: number(share) })}
            >{`${number(share)} %`}</BigNumber>
          )}
          {participants !== undefined && answers > participants && (
            <Notice kind="notice">
              <p>{t('surveys:result.many')}</p>
            </Notice>
          )}
          {rest > 0 && survey.state === 'open' && (
            <p className="text-muted">{t('surveys:result.rest', { count: rest })}</p>
          )}
          {questions.map((question) => (
            <QuestionResult key={question.code} question={question} />
          ))}
        </>
      )}
    </section>
  )
}
