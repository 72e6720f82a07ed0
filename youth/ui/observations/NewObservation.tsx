import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Select } from '../../../base/ui/controls/Select'
import { TextArea } from '../../../base/ui/controls/TextField'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getObservations, putObservation } from '../../api/observations/endpoints'
import type { ListedUnit } from '../../api/units/schemas'
import { type ObservationTopic, observationTopics } from '../../domain/observations/codes'
import { today } from '../dates'
import { lastUnit } from '../places'
import { sentenceCase } from '../sessions/SessionLine'
import { PersonalWarning } from './PersonalWarning'

type NewObservationProps = { me: Me; units: readonly ListedUnit[]; done: () => void }

/** Writes down what was noticed. Its id is made once, so that pressing twice writes it once. */
export function NewObservation({ me, units, done }: NewObservationProps) {
  const { t, name } = useWords()
  const client = useQueryClient()
  const working = units.filter(({ training }) => !training)
  const [id] = useState(() => crypto.randomUUID())
  const [unit, setUnit] = useState(
    () => working.find((one) => one.id === lastUnit(me))?.id ?? working[0]?.id ?? '',
  )
  const [topic, setTopic] = useState<ObservationTopic>('place')
  const [words, setWords] = useState('')
  const save = useMutation({
    mutationFn: () => call(putObservation, { params: { id }, body: { unit, topic, words, date: today() } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [getObservations.path] })
      done()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <RefusalNotice error={save.error} />
      <Notice kind="notice">{t('observations:child')}</Notice>
      <Select
        label={t('youth-app:form.field.unit')}
        value={unit}
        onChange={setUnit}
        options={working.map((one) => ({ value: one.id, label: name(one.name) }))}
      />
      <Select
        label={t('observations:topic-label')}
        value={topic}
        onChange={setTopic}
        options={observationTopics.map((code) => ({
          value: code,
          label: sentenceCase(t(`youth:observationTopic.${code}`)),
        }))}
      />
      <TextArea
        label={t('observations:words')}
        hint={t('observations:words-hint')}
        value={words}
        maxLength={1000}
        required
        onChange={setWords}
      />
      <PersonalWarning text={words} />
      <div className="actions">
        <Button kind="primary" type="submit" disabled={save.isPending || !words.trim() || !unit}>
          {t('observations:save')}
        </Button>
        <Button kind="quiet" onClick={done}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  )
}
