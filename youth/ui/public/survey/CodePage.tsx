import { surveyLanguages } from '../../../domain/surveys/surveyLanguages'
import { MessagePage } from './MessagePage'
import type { SurveyPageGround } from './SurveyDocument'

/** Where a code is typed; it comes back where the code led nowhere. */
export function CodePage({ ground, typed }: { ground: SurveyPageGround; typed: string | null }) {
  const { unknown } = surveyLanguages[ground.language].words
  return (
    <MessagePage
      ground={ground}
      title={typed === null ? unknown.code : unknown.title}
      words={typed === null ? unknown.ask : unknown.words}
    >
      <form className="survey-code" action="/k" method="get">
        <input type="hidden" name="lang" value={ground.language} />
        <label className="field-label" htmlFor="code">
          {unknown.code}
        </label>
        <input
          className="control"
          id="code"
          name="code"
          defaultValue={typed ?? ''}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          required
        />
        <button type="submit" className="button button-primary">
          {unknown.go}
        </button>
      </form>
    </MessagePage>
  )
}
