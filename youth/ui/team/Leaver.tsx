import { call } from '../../../base/endpoints/client'
import { deleteColleague } from '../../../base/people/api/withinEndpoints'
import { useWords } from '../../../base/ui/useWords'
import { AskEnd } from './AskEnd'

type LeaverProps = { municipality: string; person: { id: string; name: string } }

/** Ends all roles of somebody who leaves, and says what becomes of what they recorded and of what they have not sent. */
export function Leaver({ municipality, person }: LeaverProps) {
  const { t } = useWords()
  return (
    <AskEnd
      open={t('team:leave.open')}
      about={person.name}
      title={t('team:leave.title', { name: person.name })}
      act={t('team:leave.do')}
      end={() => call(deleteColleague, { params: { municipality, person: person.id } })}
    >
      <p>{t('team:leave.recorded')}</p>
      <p>{t('team:leave.unsent')}</p>
      <p>{t('team:leave.account')}</p>
    </AskEnd>
  )
}
