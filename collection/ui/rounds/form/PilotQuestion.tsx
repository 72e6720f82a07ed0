import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../../base/endpoints/client'
import { Select } from '../../../../base/ui/controls/Select'
import { TextField } from '../../../../base/ui/controls/TextField'
import { RefusalNotice } from '../../../../base/ui/RefusalNotice'
import { useWords } from '../../../../base/ui/useWords'
import { putPilot } from '../../../api/rounds/replyEndpoints'
import type { Form } from '../../../api/rounds/schemas'
import { nameOf } from './findings'

const clarities = ['1', '2', '3', '4', '5'] as const

/** What a pilot asks about a question, under it: the minutes it took, how clear it was, and in words. */
export function PilotQuestion({ form, indicator }: { form: Form; indicator: string }) {
  const { t, language } = useWords()
  const before = form.pilot.find((said) => said.indicator === indicator)
  const [said, setSaid] = useState({
    minutes: String(before?.minutes ?? ''),
    clarity: String(before?.clarity ?? ''),
    comment: before?.comment ?? '',
  })
  const save = useMutation({
    // One after another, so that the last word is the one that stays.
    scope: { id: `pilot ${form.round.id} ${indicator}` },
    mutationFn: ({ minutes, clarity, comment }: typeof said) =>
      call(putPilot, {
        params: { round: form.round.id, municipality: form.municipality.code },
        body: {
          indicator,
          minutes: isMinutes(minutes) ? numberIn(minutes.trim()) : null,
          clarity: numberIn(clarity),
          comment: comment.trim(),
        },
      }),
  })
  const change = (part: Partial<typeof said>) => {
    const next = { ...said, ...part }
    setSaid(next)
    return next
  }
  return (
    <fieldset className="reply-pilot">
      <legend>
        {t('rounds:pilot.title')} <span className="visually-hidden">{nameOf(form, indicator, language)}</span>
      </legend>
      <TextField
        label={t('rounds:pilot.minutes')}
        inputMode="numeric"
        maxLength={20}
        value={said.minutes}
        problem={isMinutes(said.minutes) ? undefined : t('rounds:pilot.no-number')}
        onChange={(minutes) => change({ minutes })}
        onBlur={() => isMinutes(said.minutes) && save.mutate(said)}
      />
      <Select
        label={t('rounds:pilot.clarity')}
        placeholder={t('rounds:choose')}
        value={said.clarity}
        options={clarities.map((value) => ({ value, label: value }))}
        onChange={(clarity) => save.mutate(change({ clarity }))}
      />
      <TextField
        label={t('rounds:pilot.comment')}
        maxLength={2000}
        value={said.comment}
        onChange={(comment) => change({ comment })}
        onBlur={() => save.mutate(said)}
      />
      <RefusalNotice error={save.error} />
    </fieldset>
  )
}

/** Whole minutes, or nothing. */
const isMinutes = (text: string): boolean => /^\d{0,4}$/.test(text.trim())

const numberIn = (text: string): number | null => (text === '' ? null : Number(text))
