import { Select } from '../../../base/ui/controls/Select'
import { TextField } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'
import { ownCodes, type Scale, scaleCodes } from '../../domain/surveys/questionnaires'

export type TypedQuestion = { text: string; scale: Scale }

const blank: TypedQuestion = { text: '', scale: 'yes-little-no' }

type OwnQuestionsProps = {
  questions: readonly TypedQuestion[]
  onChange: (questions: TypedQuestion[]) => void
}

/** Up to two closed questions of the unit's own; the second is offered when there is a first. */
export function OwnQuestions({ questions, onChange }: OwnQuestionsProps) {
  const { t } = useWords()
  const written = questions.filter(({ text }) => text).length
  const shown = Math.min(ownCodes.length, written + 1)
  const change = (place: number, part: Partial<TypedQuestion>) =>
    onChange(
      Array.from({ length: shown }, (_, index) => ({
        ...(questions[index] ?? blank),
        ...(index === place ? part : {}),
      })),
    )
  return ownCodes.slice(0, shown).map((code, place) => {
    const { text, scale } = questions[place] ?? blank
    const number = place + 1
    return (
      <div key={code} className="stack">
        <TextField
          label={t('surveys:field.own', { number })}
          optional={t('surveys:optional')}
          hint={place === 0 ? t('surveys:field.own-hint') : undefined}
          value={text}
          maxLength={120}
          onChange={(typed) => change(place, { text: typed })}
        />
        {text && (
          <Select
            label={t('surveys:field.own-scale', { number })}
            value={scale}
            onChange={(chosen) => change(place, { scale: chosen })}
            options={scaleCodes.map((value) => ({ value, label: t(`surveys:field.scale.${value}`) }))}
          />
        )}
      </div>
    )
  })
}
