import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../../../../base/ui/controls/Button'
import { Notice } from '../../../../base/ui/controls/Notice'
import { Select } from '../../../../base/ui/controls/Select'
import { TextArea } from '../../../../base/ui/controls/TextField'
import { useWords } from '../../../../base/ui/useWords'
import type { Observation } from '../../../api/observations/schemas'
import type { ListedUnit } from '../../../api/units/schemas'
import { observationTopics } from '../../../domain/observations/codes'
import { sentenceCase } from '../../sessions/SessionLine'
import { PersonalWarning } from '../PersonalWarning'

type ObservationFormProps = {
  units: readonly ListedUnit[]
  observation: Observation
  change: (changes: Partial<Observation>) => void
  saving: boolean
  save: string
  onSave: (observation: Observation) => void
  /** What stands above the fields, and what beside the button. */
  children?: ReactNode
  beside: ReactNode
}

/** What was noticed, of which place, and what it is about. */
export function ObservationForm({
  units,
  observation,
  change,
  saving,
  save,
  onSave,
  children,
  beside,
}: ObservationFormProps) {
  const { t, name } = useWords()
  const { unit, topic, words } = observation
  // The button that opened the form is gone: the form is where its person is now.
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.focus({ preventScroll: true }), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave(observation)
  }
  return (
    <form className="form" ref={form} tabIndex={-1} onSubmit={submit}>
      {children}
      <Notice kind="notice">{t('observing:child')}</Notice>
      <Select
        label={t('youth-app:form.field.unit')}
        value={unit}
        onChange={(chosen) => change({ unit: chosen })}
        options={units
          .filter(({ training }) => !training)
          .map((one) => ({ value: one.id, label: name(one.name) }))}
      />
      <Select
        label={t('observing:topic-label')}
        value={topic}
        onChange={(chosen) => change({ topic: chosen })}
        options={observationTopics.map((code) => ({
          value: code,
          label: sentenceCase(t(`youth:observationTopic.${code}`)),
        }))}
      />
      <TextArea
        label={t('observing:words')}
        hint={t('observing:words-hint')}
        value={words}
        maxLength={1000}
        required
        onChange={(text) => change({ words: text })}
      />
      <PersonalWarning text={words} />
      <div className="actions">
        <Button kind="primary" type="submit" disabled={saving || !words.trim() || !unit}>
          {save}
        </Button>
        {beside}
      </div>
    </form>
  )
}
