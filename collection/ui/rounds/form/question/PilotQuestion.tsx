import { useState } from 'react'
import { Select } from '../../../../../base/ui/controls/Select'
import { TextField } from '../../../../../base/ui/controls/TextField'
import { useWords } from '../../../../../base/ui/useWords'
import type { PilotSaid, Remark } from '../remarks/remarks'
import { ConflictNotice } from './ConflictNotice'

const clarities = ['1', '2', '3', '4', '5'] as const

type Props = {
  /** What the question is called. */
  name: string
  remark: Remark<PilotSaid>
  onSay: (said: PilotSaid) => void
  onChoose: (whose: 'mine' | 'theirs') => void
}

/** What a pilot asks about a question, under it: the minutes it took, how clear it was, and in words. */
export function PilotQuestion({ name, remark: { said, theirs }, onSay, onChoose }: Props) {
  const { t } = useWords()
  const [typed, setTyped] = useState<string>()
  const write = ({ minutes, clarity, comment }: PilotSaid) =>
    [
      minutes !== null && `${t('rounds:pilot.minutes')}: ${minutes}`,
      clarity !== null && `${t('rounds:pilot.clarity')}: ${clarity}`,
      comment,
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <fieldset className="reply-pilot">
      <legend>
        {t('rounds:pilot.title')} <span className="visually-hidden">{name}</span>
      </legend>
      <TextField
        label={t('rounds:pilot.minutes')}
        inputMode="numeric"
        maxLength={20}
        value={typed ?? written(said.minutes)}
        problem={typed === undefined ? undefined : t('rounds:pilot.no-number')}
        onChange={(text) => {
          // What is no number stays before the person and is not sent.
          setTyped(isMinutes(text) ? undefined : text)
          if (isMinutes(text)) onSay({ ...said, minutes: text.trim() === '' ? null : Number(text) })
        }}
      />
      <Select
        label={t('rounds:pilot.clarity')}
        placeholder={t('rounds:choose')}
        value={written(said.clarity)}
        options={clarities.map((value) => ({ value, label: value }))}
        onChange={(clarity) => onSay({ ...said, clarity: Number(clarity) })}
      />
      <TextField
        label={t('rounds:pilot.comment')}
        maxLength={2000}
        value={said.comment}
        onChange={(comment) => onSay({ ...said, comment })}
      />
      {theirs && <ConflictNotice name={theirs.changedBy} theirs={write(theirs.said)} onChoose={onChoose} />}
    </fieldset>
  )
}

/** Whole minutes, or nothing. */
const isMinutes = (text: string): boolean => /^\d{0,4}$/.test(text.trim())
const written = (number: number | null) => (number === null ? '' : String(number))
