import { LockIcon } from '../../../../base/ui/icons'
import { scales } from '../../../domain/surveys/questionnaires'
import type { AskedQuestion } from '../../../domain/surveys/survey'
import { nearestWords, type SurveyWords, surveyLanguages } from '../../../domain/surveys/surveyLanguages'
import { Smiley } from './Smiley'
import { SurveyDocument, type SurveyPageGround } from './SurveyDocument'

export type AnswerPageProps = {
  ground: SurveyPageGround
  title: string
  /** Where and when: `Zentra · fredag 27.11`. */
  detail: string
  questions: readonly AskedQuestion[]
  /** The form's own: the same form twice counts once. */
  token: string
  /** What was chosen before, where the form comes back. */
  chosen?: Readonly<Record<string, string>>
  /** Why it came back. */
  problem?: string | undefined
}

/**
 * A survey on one screen of a phone: a form and nothing else. What is half answered is kept nowhere, unlike what staff
 * fill in: the phone may be another's the next moment, and nobody is to find there what a young person thought.
 */
export function AnswerPage(props: AnswerPageProps) {
  const { ground, title, detail, questions, token, chosen = {}, problem } = props
  const { words } = surveyLanguages[ground.language]
  return (
    <SurveyDocument ground={ground} title={title}>
      <h1 className="survey-title" id="title">
        {title}
      </h1>
      <p className="survey-detail">{detail}</p>
      {problem && (
        <p className="survey-problem" role="alert">
          {problem}
        </p>
      )}
      <form className="survey-form" method="post" action={ground.path}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="lang" value={ground.language} />
        {questions.map((question) => (
          <Question key={question.code} question={question} ground={ground} chosen={chosen[question.code]} />
        ))}
        <div className="survey-promise">
          <LockIcon />
          <p>{words.page.anonymous}</p>
        </div>
        <details className="survey-who">
          <summary>{words.page['who-sees']}</summary>
          <p>{words.page['who-sees-words']}</p>
        </details>
        <div className="survey-send">
          <button type="submit" className="button button-primary">
            {words.page.send}
          </button>
        </div>
      </form>
    </SurveyDocument>
  )
}

type QuestionProps = { question: AskedQuestion; ground: SurveyPageGround; chosen: string | undefined }

function Question({ question, ground, chosen }: QuestionProps) {
  const { words } = surveyLanguages[ground.language]
  const { code, scale } = question
  // The heading of the page asks the first question: it needs no words of its own.
  const isHeading = code === 'overall'
  return (
    <fieldset className={`survey-question survey-${scale}`} aria-labelledby={isHeading ? 'title' : undefined}>
      {!isHeading && <QuestionWords question={question} ground={ground} />}
      <div className="survey-choices">
        {scales[scale].map((choice) => (
          <label key={choice.code} className="survey-choice">
            <input
              className="choice-input"
              type="radio"
              name={code}
              value={choice.code}
              defaultChecked={chosen === choice.code}
            />
            {scale === 'smile' && <Smiley mood={choice.code} />}
            <span className="survey-choice-words">{words.choice[choice.code]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function QuestionWords({ question, ground }: Pick<QuestionProps, 'question' | 'ground'>) {
  const { words } = surveyLanguages[ground.language]
  if (!('own' in question)) {
    return <legend>{words.question[question.words as keyof SurveyWords['question']]}</legend>
  }
  const own = nearestWords(ground.language, question.own)
  return (
    <legend>
      <span className="survey-own">{words.page.own}</span>
      <span lang={own.tag}>{own.text}</span>
    </legend>
  )
}
