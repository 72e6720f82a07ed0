import { TextField } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'
import type { NamedContact } from '../../api/rounds/schemas'

type ContactFieldsProps = { contact: NamedContact; onChange: (contact: NamedContact) => void }

/** Whom municipalities ask about a round: a name with an address, and a number where one is given; or nobody. */
export function ContactFields({ contact, onChange }: ContactFieldsProps) {
  const { t } = useWords()
  const said = { name: '', email: '', phone: '', ...contact }
  const put = (part: Partial<typeof said>) => {
    const { name, email, phone } = { ...said, ...part }
    onChange(name || email || phone ? { name, email, ...(phone && { phone }) } : null)
  }
  return (
    <>
      <TextField
        label={t('managed:contact.name')}
        hint={t('managed:contact.hint')}
        optional={t('ui:optional')}
        required={contact !== null}
        maxLength={120}
        value={said.name}
        onChange={(name) => put({ name })}
      />
      <TextField
        label={t('managed:contact.email')}
        optional={t('ui:optional')}
        required={contact !== null}
        type="email"
        maxLength={254}
        value={said.email}
        onChange={(email) => put({ email })}
      />
      <TextField
        label={t('managed:contact.phone')}
        optional={t('ui:optional')}
        type="tel"
        maxLength={30}
        value={said.phone}
        onChange={(phone) => put({ phone })}
      />
    </>
  )
}
