import { useWords } from '../../../../base/ui/useWords'
import type { Form } from '../../../api/rounds/schemas'

/** Whom to ask about the round, and for more time; nothing where the round names nobody. */
export function RoundContact({ contact }: Pick<Form, 'contact'>) {
  const { t } = useWords()
  if (!contact) return null
  return (
    <p>
      {t('rounds:contact-of-round', { name: contact.name })}{' '}
      <a className="text-link" href={`mailto:${contact.email}`}>
        {contact.email}
      </a>
      {contact.phone && (
        <>
          ,{' '}
          <a className="text-link" href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>
            {contact.phone}
          </a>
        </>
      )}
    </p>
  )
}
