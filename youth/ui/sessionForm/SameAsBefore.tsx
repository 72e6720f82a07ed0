import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Button } from '../../../base/ui/controls/Button'
import { UndoIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'
import { getSessions } from '../../api/sessions/endpoints'
import { lastLike, sameAs } from './before'
import type { Draft } from './draft'

type SameAsBeforeProps = { municipality: string; draft: Draft; use: (draft: Draft) => void }

/** How far back a unit's history is looked at: some weeks of a busy house. */
export const lookBack = '30'

/** Offers the unit's last evening of the same weekday as a start: one tap, then change what was different. */
export function SameAsBefore({ municipality, draft, use }: SameAsBeforeProps) {
  const { t, date, number } = useWords()
  const history = useAnswer(
    getSessions,
    draft.unit ? { query: { municipality, unit: draft.unit, limit: lookBack } } : null,
  )
  const former = draft.date ? lastLike(history.data?.data.sessions ?? [], draft.date) : undefined
  if (!former || former.unit !== draft.unit) return null
  const count = former.participants?.total ?? 0
  return (
    <Button
      kind="secondary"
      icon={<UndoIcon size={20} />}
      detail={`${date(former.date, { weekday: 'short', day: 'numeric', month: 'numeric', year: 'numeric' })} · ${t('youth-app:count', { count, number: number(count) })}`}
      onClick={() => use(sameAs(former, draft.date ?? former.date))}
    >
      {t('youth-app:form.same-as-before')}
    </Button>
  )
}
