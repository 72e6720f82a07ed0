import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Select } from '../../../base/ui/controls/Select'
import { TextField } from '../../../base/ui/controls/TextField'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useAsOpened } from '../../../base/ui/useAsOpened'
import { useWords } from '../../../base/ui/useWords'
import { getQuestions, putQuestion } from '../../api/structure/endpoints'
import type { ListedQuestion, Question } from '../../api/structure/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { questionScales } from '../../domain/codes'
import { today } from '../dates'
import { workplaceOf } from '../places'
import { KeptForm } from './KeptForm'
import { KeptRows } from './KeptRows'
import { UnitSelect } from './UnitSelect'
import { useAnswered } from './useAnswered'
import { useOwnUnits } from './useOwnUnits'

/** What units ask themselves after an evening, and what the evenings of this year answered. */
export function QuestionsScreen({ me }: { me: Me }) {
  const { t, name } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const questions = useAnswer(getQuestions, { query: { municipality } })
  const { units, find } = useOwnUnits(me)
  const year = today().slice(0, 4)
  const answered = useAnswered({ municipality, from: `${year}-01-01`, to: `${year}-12-31` })
  const answersOf = (row: ListedQuestion) =>
    answered.known && `${year}: ${answered.words(row) ?? t('kept:question.unanswered')}`
  return (
    <Screen
      title={t('youth-app:screen.questions')}
      back={{ href: '/structure', label: t('structure:title') }}
    >
      <p className="page-title-lead">{t('kept:question.lead')}</p>
      <RefusalNotice error={questions.error} />
      {questions.data && (
        <KeptRows
          rows={questions.data.data}
          keyOf={({ id }) => id}
          title={(row) => name(row.text)}
          detail={(row) =>
            [
              name(find(row.unit)?.name ?? { fi: '', sv: '' }),
              answersOf(row),
              row.retired && t('kept:retired-mark'),
            ]
              .filter(Boolean)
              .join(' · ')
          }
          form={(row, done) => <QuestionForm {...{ municipality, units, row, done }} />}
          add={t('kept:question.add')}
          empty={t('kept:question.empty')}
        />
      )}
    </Screen>
  )
}

type QuestionFormProps = {
  municipality: string
  units: readonly ListedUnit[]
  row: ListedQuestion | null
  done: () => void
}

function QuestionForm({ municipality, units, row, done }: QuestionFormProps) {
  const { t } = useWords()
  const version = useAsOpened(row?.version)
  const [id] = useState(() => row?.id ?? crypto.randomUUID())
  const [draft, setDraft] = useState<Question>({
    unit: row?.unit ?? units[0]?.id ?? '',
    text: row?.text ?? { fi: '', sv: '' },
    scale: row?.scale ?? 'yes-no',
    retired: row?.retired ?? false,
  })
  const change = (changes: Partial<Question>) => setDraft((now) => ({ ...now, ...changes }))
  const own = units.find((unit) => unit.id === draft.unit)?.municipality ?? municipality
  return (
    <KeptForm
      save={() =>
        call(putQuestion, {
          params: { municipality: row?.municipality ?? own, id },
          body: draft,
          ifMatch: version,
        })
      }
      changes={[getQuestions]}
      done={done}
      retired={
        row ? { value: draft.retired ?? false, onChange: (retired) => change({ retired }) } : undefined
      }
    >
      <UnitSelect units={units} value={draft.unit} onChange={(unit) => change({ unit })} />
      {(['fi', 'sv'] as const).map((language) => (
        <TextField
          key={language}
          label={t(`kept:question.text-${language}`)}
          hint={language === 'fi' ? t('kept:question.text-hint') : undefined}
          lang={language}
          required
          maxLength={120}
          value={draft.text[language]}
          onChange={(value) => change({ text: { ...draft.text, [language]: value } })}
        />
      ))}
      {row ? (
        <p className="field-hint">{t(`kept:question.scale.${row.scale}`)}</p>
      ) : (
        <Select
          label={t('kept:question.scale.label')}
          value={draft.scale}
          onChange={(scale) => change({ scale })}
          options={questionScales.map((scale) => ({
            value: scale,
            label: t(`kept:question.scale.${scale}`),
          }))}
        />
      )}
    </KeptForm>
  )
}
