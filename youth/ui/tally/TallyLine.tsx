import type { Item } from '../../../base/outbox/opened'
import { useMe } from '../../../base/people/ui/useMe'
import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { useWords } from '../../../base/ui/useWords'
import { useBoxedSessions } from '../outbox/sessionBox'
import { useUnits } from '../places'
import { tallyAddress } from './tallyAddress'
import { type Arriving, draftOfItem, type TallyLabel } from './tallyBox'

/** Some taps of an evening, as the outbox shows what is on its way: how many, where, when, and the way back to them. */
export function TallyLine({ item }: { item: Item }) {
  const { t, name, date } = useWords()
  const { me } = useMe()
  const { units } = useUnits(me ?? null)
  const closed = useBoxedSessions().has(item.subject)
  const { count = 0, date: day, unit } = (item.label ?? {}) as Partial<TallyLabel>
  const draft = draftOfItem(item)
  const place = units.find(({ id }) => id === (unit ?? (item.body as Arriving | undefined)?.draft?.unit))
  const facts = [
    place && name(place.name),
    day && date(day, { weekday: 'short', day: 'numeric', month: 'numeric' }),
  ].filter(Boolean)
  return (
    <>
      <span className="row-title">{t('tally:box-line', { count })}</span>
      {facts.length > 0 && <span className="row-detail">{facts.join(' · ')}</span>}
      {item.state !== 'accepted' && (!closed || item.state === 'needs-you') && (
        <ButtonLink
          kind="secondary"
          size="small"
          href={tallyAddress(item.subject, draft ?? {})}
          link={AppLink}
        >
          {t('tally:go-on')}
        </ButtonLink>
      )}
    </>
  )
}
