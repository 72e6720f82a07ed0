import { call } from '../../../base/endpoints/client'
import { deleteGrantWithin } from '../../../base/people/api/withinEndpoints'
import { useWords } from '../../../base/ui/useWords'
import { AskEnd } from './AskEnd'

type EndGrantProps = { municipality: string; grant: string; person: string; role: string }

/** Ends one role, once it has been said what that means. */
export function EndGrant({ municipality, grant, person, role }: EndGrantProps) {
  const { t } = useWords()
  return (
    <AskEnd
      open={t('people:end-role')}
      about={`${person}, ${role}`}
      title={t('people:end.title')}
      act={t('people:end.do')}
      end={() => call(deleteGrantWithin, { params: { municipality, id: grant } })}
    >
      <p>{t('people:end.words', { person, role })}</p>
    </AskEnd>
  )
}
