import { registerKind } from '../../../base/outbox/kinds'
import type { Item } from '../../../base/outbox/opened'
import { useWords } from '../../../base/ui/useWords'
import { getTallies } from '../../api/tally/endpoints'
import { type TallyLabel, tallyKind } from './tallyBox'

/** Makes what is counted live known to the outbox. */
export function registerTally(): void {
  registerKind(tallyKind, {
    Line: TallyLine,
    href: ({ subject }) => `/tally/${subject}`,
    accepted: (client) => client.invalidateQueries({ queryKey: [getTallies.path] }),
  })
}

/** Some taps of an evening, as the outbox shows what is on its way. */
function TallyLine({ item }: { item: Item }) {
  const { t, date } = useWords()
  const { count = 0, date: day } = (item.label ?? {}) as Partial<TallyLabel>
  return (
    <>
      <span className="row-title">{t('tally:box-line', { count })}</span>
      {day && (
        <span className="row-detail">
          {date(day, { weekday: 'short', day: 'numeric', month: 'numeric' })}
        </span>
      )}
    </>
  )
}
