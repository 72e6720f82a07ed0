import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Chips } from '../../../base/ui/controls/Chips'
import { useWords } from '../../../base/ui/useWords'
import { getQuestions } from '../../api/structure/endpoints'
import { mostQuestions } from '../../domain/codes'
import { type Draft, saying } from './draft'

type OwnAnswersProps = { municipality: string; draft: Draft; change: (changes: Partial<Draft>) => void }

/** The unit's own questions, each answered with a tap or left alone; nothing where it asks none. */
export function OwnAnswers({ municipality, draft, change }: OwnAnswersProps) {
  const { t, name } = useWords()
  const known = useAnswer(getQuestions, municipality ? { query: { municipality } } : null).data?.data ?? []
  const given = draft.rest.answers ?? []
  const answerOf = (id: string) => given.find(({ question }) => question === id)?.value
  const asked = known
    .filter(({ id, unit, retired }) => answerOf(id) !== undefined || (unit === draft.unit && !retired))
    .slice(0, mostQuestions)
  const answer = (question: string, value: string | undefined) => {
    const others = given.filter((one) => one.question !== question)
    const own = value === undefined ? [] : [{ question, value: Number(value) }]
    change(saying(draft, { answers: [...others, ...own] }))
  }
  return asked.map(({ id, text, scale }) => {
    const value = answerOf(id)
    return (
      <Chips
        key={id}
        label={name(text)}
        optional={t('ui:optional')}
        options={(scale === 'yes-no' ? ['1', '0'] : ['1', '2', '3', '4', '5']).map((step) => ({
          value: step,
          label: scale === 'yes-no' ? t(`youth-forms:answer.${step}`) : step,
        }))}
        values={value === undefined ? [] : [String(value)]}
        // A further tap chooses anew, the same one takes back.
        onChange={(chosen) => answer(id, chosen.at(-1))}
      />
    )
  })
}
