import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { ArrowRightIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'
import { getTallies } from '../../api/tally/endpoints'
import { useUnits, workplaceOf } from '../places'
import { likelyUnit } from './likelyUnit'
import { tallyAddress } from './tallyAddress'
import { useGoingOn } from './useGoingOn'
import { useNextCount } from './useNextCount'

type CountTonightProps = {
  me: Me
  /** Whether counting may be begun from here: where an evening is planned, its own button does. */
  begins: boolean
  /** The session that the screen is about anyway. */
  except: string | undefined
}

type Line = { href: string; words: string; detail?: string }

/** What is being counted, what was counted too late for its record, and the way to begin. */
export function CountTonight({ me, begins, except }: CountTonightProps) {
  const { t, name, date } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const { units } = useUnits(me)
  const unit = likelyUnit(
    me,
    units.filter(({ closedOn }) => !closedOn),
  )
  const asked = useAnswer(getTallies, { query: { municipality } })
  const listed = asked.data?.data.tallies ?? []
  const counted = useGoingOn(me, listed)
  const next = useNextCount(municipality, unit?.id, counted)
  const open = counted.filter(({ session }) => session !== except)
  const late = listed.filter(({ state }) => state !== 'open')
  const placeOf = (unit: string | null | undefined) => {
    const of = units.find(({ id }) => id === unit)
    return of ? name(of.name) : t('tally:no-place')
  }
  const dayOf = (day: string | null) =>
    day ? date(day, { weekday: 'short', day: 'numeric', month: 'numeric' }) : ''
  const rows: { title: string; lines: Line[] }[] = [
    {
      title: 'going-on',
      lines: open.map(({ session, known, date, total }) => ({
        href: tallyAddress(session, known?.said ?? {}, known?.name ?? undefined),
        words: t('tally:going-on-line', { place: placeOf(known?.said.unit), count: total }),
        detail: [dayOf(date), t('tally:go-on')].filter(Boolean).join(' · '),
      })),
    },
    {
      title: 'needs-you',
      lines: late.map(({ session, unit, date, waiting }) => ({
        href: `/tally/${session}`,
        words: t('tally:needs-you-line', { place: placeOf(unit), day: dayOf(date), count: waiting }),
      })),
    },
  ].filter(({ lines }) => lines.length > 0)
  if (!rows.length && !(unit && begins)) return null
  return (
    <section className="section" aria-label={t('tally:title')}>
      {rows.map(({ title, lines }) => (
        <div key={title}>
          <h2>{t(`tally:${title}`)}</h2>
          <ul className="rows">
            {lines.map(({ href, words, detail }) => (
              <li key={href}>
                <AppLink href={href} className="row-link">
                  <span>
                    <span className="row-title">{words}</span>
                    {detail && <span className="row-detail">{detail}</span>}
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
