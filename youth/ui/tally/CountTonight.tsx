import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { ArrowRightIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'
import { getTallies } from '../../api/tally/endpoints'
import type { ListedTally } from '../../api/tally/schemas'
import { useUnits, workplaceOf } from '../places'
import { likelyUnit } from './useDraft'
import { useNextCount } from './useNextCount'

type CountTonightProps = {
  me: Me
  /** Whether counting may be begun from here: where an evening is planned, its own button does. */
  begins: boolean
  /** The session that the screen is about anyway. */
  except: string | undefined
}

/** What is being counted, what was counted too late for its record, and the way to begin. */
export function CountTonight({ me, begins, except }: CountTonightProps) {
  const { t, name, date } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const { units } = useUnits(me)
  const unit = likelyUnit(
    me,
    units.filter(({ closedOn }) => !closedOn),
  )
  const next = useNextCount(municipality, unit?.id)
  const asked = useAnswer(getTallies, { query: { municipality } })
  const tallies = (asked.data?.data.tallies ?? []).filter(
    ({ session, state }) => session !== except || state !== 'open',
  )
  const place = (tally: ListedTally) => {
    const of = units.find(({ id }) => id === tally.unit)
    return of ? name(of.name) : t('tally:no-place')
  }
  const day = (tally: ListedTally) =>
    tally.date ? date(tally.date, { weekday: 'short', day: 'numeric', month: 'numeric' }) : ''
  const rows = [
    { title: 'going-on', tallies: tallies.filter(({ state }) => state === 'open') },
    { title: 'needs-you', tallies: tallies.filter(({ state }) => state !== 'open') },
  ].filter(({ tallies }) => tallies.length > 0)
  if (!rows.length && !(unit && begins)) return null
  return (
    <section className="section" aria-label={t('tally:title')}>
      {rows.map(({ title, tallies }) => (
        <div key={title}>
          <h2>{t(`tally:${title}`)}</h2>
          <ul className="rows">
            {tallies.map((tally) => (
              <li key={tally.session}>
                <AppLink href={`/tally/${tally.session}`} className="row-link">
                  <span>
                    <span className="row-title">
                      {title === 'going-on'
                        ? t('tally:going-on-line', { place: place(tally), count: tally.total })
                        : t('tally:needs-you-line', {
                            place: place(tally),
                            day: day(tally),
                            count: tally.waiting,
                          })}
                    </span>
                    {title === 'going-on' && (
                      <span className="row-detail">
                        {day(tally)} · {t('tally:go-on')}
                      </span>
                    )}
                  </span>
                  <ArrowRightIcon size={20} />
                </AppLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {unit && begins && (
        <ButtonLink kind="secondary" href={next ?? '/tally/new'} link={AppLink}>
          {t('tally:count-tonight')}
        </ButtonLink>
      )}
    </section>
  )
}
