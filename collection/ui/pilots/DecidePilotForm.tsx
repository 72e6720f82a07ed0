import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { dayInFinland } from '../../../base/language/days'
import { languages } from '../../../base/language/language'
import { DateField } from '../../../base/ui/controls/DateField'
import { Select } from '../../../base/ui/controls/Select'
import { TextArea } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'
import { getPilotList, putPilotDecision } from '../../api/rounds/managedEndpoints'
import type { PilotList } from '../../api/rounds/schemas'
import { longestText } from '../../domain/definition/codes'
import { type Verdict, verdicts } from '../../domain/rounds/verdict'
import { EntryForm } from '../definition/EntryForm'
import { PilotFigures } from './PilotFigures'

type DecidePilotFormProps = {
  round: string
  question: PilotList[number]
  /** What the question is called. */
  name: string
  onDone: () => void
}

/**
 * The steering group's decision on one question of a pilot, with its reason in both national languages; above it
 * what the municipalities said.
 */
export function DecidePilotForm({ round, question, name, onDone }: DecidePilotFormProps) {
  const { t, dateWords } = useWords()
  const { indicator } = question
  const client = useQueryClient()
  const today = dayInFinland(new Date())
  const [verdict, setVerdict] = useState<Verdict>(question.decided?.verdict ?? question.verdict ?? 'keep')
  const [reason, setReason] = useState({ fi: '', sv: '', en: '' })
  const [decidedOn, setDecidedOn] = useState<string | undefined>(today)
  const heading = useRef<HTMLHeadingElement>(null)
  // The form takes the place of the list, and the reader's place with it.
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {indicator} {name}
      </h2>
      <PilotFigures question={question} />
      <EntryForm
        primary
        label={t('pilots:save')}
        onCancel={onDone}
        send={async (id) => {
          const body = { verdict, reason, decidedOn: decidedOn ?? '' }
          await call(putPilotDecision, { params: { round, indicator, id }, body })
          await client.invalidateQueries({ queryKey: [getPilotList.path] })
          onDone()
        }}
      >
        <Select
          label={t('pilots:verdict-label')}
          value={verdict}
          onChange={setVerdict}
          options={verdicts.map((one) => ({ value: one, label: t(`pilots:verdict.${one}`) }))}
        />
        {languages.map((language) => (
          <TextArea
            key={language}
            label={t(`collection-app:decide.reason.${language}`)}
            optional={language === 'en' ? t('ui:optional') : undefined}
            required={language !== 'en'}
            lang={language}
            maxLength={longestText}
            value={reason[language]}
            onChange={(value) => setReason({ ...reason, [language]: value })}
          />
        ))}
        <DateField
          {...dateWords}
          today={today}
          latest={today}
          label={t('collection-app:decide.day')}
          value={decidedOn}
          onChange={setDecidedOn}
        />
      </EntryForm>
    </>
  )
}
