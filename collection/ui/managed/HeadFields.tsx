import { DateField } from '../../../base/ui/controls/DateField'
import { RadioCards } from '../../../base/ui/controls/RadioCards'
import { TextField } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'
import type { Draft } from '../../api/rounds/schemas'
import { roundKinds } from '../../domain/rounds/states'
import { InThreeLanguages } from '../releases/InThreeLanguages'
import { dayOf } from '../releases/moments'
import { ContactFields } from './ContactFields'

type Head = Omit<Draft, 'plan'>
type HeadFieldsProps = { head: Head; onChange: (head: Head) => void }

/** What a round is called, of which kind and year it is, until when it is answered, and who is asked about it. */
export function HeadFields({ head, onChange }: HeadFieldsProps) {
  const { t, dateWords } = useWords()
  const today = dayOf(new Date().toISOString())
  return (
    <>
      <RadioCards
        label={t('managed:kind.label')}
        value={head.kind}
        onChange={(kind) => onChange({ ...head, kind })}
        cards={roundKinds.map((value) => ({
          value,
          label: t(`managed:kind.${value}`),
          detail: t(`managed:kind.${value}-hint`),
        }))}
      />
      <InThreeLanguages
        label="managed:name"
        value={head.name}
        onChange={(name) => onChange({ ...head, name })}
      />
      <TextField
        label={t('managed:year')}
        hint={t('managed:year-hint')}
        required
        inputMode="numeric"
        pattern="20\d\d"
        value={head.year ? String(head.year) : ''}
        onChange={(year) => onChange({ ...head, year: Number(year.replace(/\D/g, '').slice(0, 4)) })}
      />
      <DateField
        label={t('managed:opens-on')}
        value={head.opensOn || undefined}
        onChange={(opensOn = '') => onChange({ ...head, opensOn })}
        today={today}
        {...dateWords}
      />
      <DateField
        label={t('managed:deadline')}
        hint={t('managed:deadline-hint')}
        value={head.deadline || undefined}
        onChange={(deadline = '') => onChange({ ...head, deadline })}
        today={today}
        {...dateWords}
      />
      <ContactFields contact={head.contact ?? null} onChange={(contact) => onChange({ ...head, contact })} />
    </>
  )
}
