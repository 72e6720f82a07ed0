import { Select } from '../../../base/ui/controls/Select'
import { TextField } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'
import {
  easyLanguages,
  type OwnLanguage,
  ownLanguages,
  plainLanguages,
} from '../../domain/surveys/languageCodes'
import { ownCodes, type Scale, scaleCodes } from '../../domain/surveys/questionnaires'
import './surveys.css'

/** A question as it is typed, in as many languages as somebody has written it in. */
export type TypedQuestion = { text: Partial<Record<OwnLanguage, string>>; scale: Scale }

const blank: TypedQuestion = { text: {}, scale: 'yes-little-no' }

/** Whether it is written in any language. */
export const isWritten = ({ text }: TypedQuestion): boolean => ownLanguages.some((one) => text[one]?.trim())

/** Easy language is asked for beside its plain one. */
const easyOf = (text: TypedQuestion['text']) =>
  easyLanguages.filter(({ easy, plain }) => text[easy] || text[plain]).map(({ easy }) => easy)

type OwnQuestionsProps = {
  questions: readonly TypedQuestion[]
  onChange: (questions: TypedQuestion[]) => void
}

/**
 * Up to two closed questions of the unit's own; the second is offered when there is a first. Begun in the reader's
 * language, each is asked for in the others too, and in easy language where the plain one is written: whoever answers
 * reads it in theirs, or in the nearest.
 */
export function OwnQuestions({ questions, onChange }: OwnQuestionsProps) {
  const { t, language } = useWords()
  const written = questions.filter(isWritten).length
  const others = plainLanguages.filter((one) => one !== language)
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
      <div key={code} className="stack own-question">
        <TextField
          label={t('surveys:field.own', { number })}
          optional={t('surveys:optional')}
          hint={place === 0 ? t('surveys:field.own-hint') : undefined}
          lang={language}
          value={text[language] ?? ''}
          maxLength={120}
          onChange={(typed) => change(place, { text: { ...text, [language]: typed } })}
        />
        {isWritten({ text, scale }) &&
          [...others, ...easyOf(text)].map((one) => (
            <TextField
              key={one}
              label={t(`surveys:field.own-in.${one}`, { number })}
              optional={t('surveys:optional')}
              lang={one.slice(0, 2)}
              value={text[one] ?? ''}
              maxLength={120}
              onChange={(typed) => change(place, { text: { ...text, [one]: typed } })}
            />
          ))}
        {isWritten({ text, scale }) && (
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
