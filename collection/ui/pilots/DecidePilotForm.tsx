import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Select } from '../../../base/ui/controls/Select'
import { useWords } from '../../../base/ui/useWords'
import { getPilotList, putPilotDecision } from '../../api/rounds/managedEndpoints'
import type { PilotList } from '../../api/rounds/schemas'
import { type Verdict, verdicts } from '../../domain/rounds/verdict'
import { DecisionFields, undecided } from '../definition/DecisionFields'
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
  const { t } = useWords()
  const { indicator } = question
  const client = useQueryClient()
  const [verdict, setVerdict] = useState<Verdict>(question.decided?.verdict ?? question.verdict ?? 'keep')
  const [decided, setDecided] = useState(undecided)
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
          const { reason, decidedOn = '' } = decided
          const body = { verdict, reason, decidedOn }
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
        <DecisionFields decided={decided} change={setDecided} />
      </EntryForm>
    </>
  )
}
