import { Link, useLocation, useSearch } from 'wouter'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { canDo } from '../../../base/people/ui/useMe'
import { AppLink } from '../../../base/ui/AppLink'
import { Button, ButtonLink } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Select } from '../../../base/ui/controls/Select'
import { Screen } from '../../../base/ui/frame/Screen'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { ArrowLeftIcon, ArrowRightIcon } from '../../../base/ui/icons'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getBreaks } from '../../api/breaks/endpoints'
import { getOpenDays } from '../../api/openings/endpoints'
import { getOccurrences } from '../../api/plans/endpoints'
import { mondayOf, shiftDays } from '../../domain/weeks/week'
import { lastDayOf, monthFrom, today } from '../dates'
import { lastUnit, useUnits, workplaceOf } from '../places'
import { GoneNotice } from '../retention/GoneNotice'
import { useGone } from '../retention/useGone'
import { sentenceCase } from '../sessions/SessionLine'
import { CalendarGrid } from './CalendarGrid'
import { CalendarList } from './CalendarList'
import { CompletenessSentence } from './CompletenessSentence'
import { PlanList } from './PlanList'
import { useWide } from './useWide'
import './plans.css'

type View = 'month' | 'week'

/** What is planned of a month or a week, and what became of it; for managers the plans that it follows from. */
export function CalendarScreen({ me }: { me: Me }) {
  const { t, name, month: writeMonth, date } = useWords()
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch())
  const isWide = useWide()
  const view: View = asked.get('view') === 'week' ? 'week' : 'month'
  const day = /^\d{4}-\d{2}-\d{2}$/.test(asked.get('day') ?? '') ? (asked.get('day') ?? '') : today()
  const municipality = workplaceOf(me) ?? ''
  const { units } = useUnits(me)
  const work = units.filter(({ training }) => !training)
  const chosen = asked.get('unit') ?? work.find(({ id }) => id === lastUnit(me))?.id ?? work[0]?.id
  const unit = chosen === 'all' ? undefined : chosen
  const [from, to] = periodOf(view, day)
  // A month's own days: its grid begins and ends with those of its neighbours.
  const ownPeriod =
    view === 'week' ? { from, to } : { from: `${day.slice(0, 7)}-01`, to: lastDayOf(day.slice(0, 7)) }
  const place = { municipality, ...(unit ? { unit } : {}) }
  const planned = useAnswer(getOccurrences, chosen ? { query: { ...place, from, to } } : null)
  // A night that began the day before, and one that goes on the day after, belong to the sessions between.
  const around = { from: shiftDays(from, -1), to: shiftDays(to, 1) }
  const open = useAnswer(getOpenDays, unit ? { query: { municipality, unit, ...around } } : null)
  const breaks = useAnswer(getBreaks, { query: { municipality, from, to } })
  const plans = canDo(me, 'youth.plan.write')
  const show = (changes: Record<string, string>) =>
    go(`/calendar?${new URLSearchParams({ view, day, ...(chosen ? { unit: chosen } : {}), ...changes })}`)
  const step = (distance: number) =>
    show({
      day:
        view === 'week'
          ? shiftDays(mondayOf(day), 7 * distance)
          : `${monthFrom(day.slice(0, 7), distance)}-01`,
    })
  const gone = useGone(municipality, ownPeriod.from)
  const short = (of: string) => date(of, { day: 'numeric', month: 'numeric' })
  const days = {
    from,
    to,
    planned: planned.data?.data ?? [],
    breaks: (breaks.data?.data ?? []).filter((one) => one.unit === null || !unit || one.unit === unit),
    door: unit
      ? {
          open: open.data?.data ?? [],
          environment: work.find(({ id }) => id === unit)?.environment ?? '',
        }
      : null,
    unitName: unit
      ? null
      : (id: string) => name(work.find((one) => one.id === id)?.name ?? { fi: '', sv: '' }),
    plans,
  }
  return (
    <Screen
      title={t('plans:title')}
      keepTabs
      actions={
        plans && (
          <StickyActions>
            <ButtonLink kind="primary" size="large" href="/calendar/plans/new" link={AppLink}>
              {t('plans:add')}
            </ButtonLink>
          </StickyActions>
        )
      }
    >
      {asked.has('saved') && (
        <Notice kind="saved" live="polite">
          {t('youth-app:saved')}
        </Notice>
      )}
      <div className="toolbar">
        <div className="month-steps">
          <Button kind="secondary" onClick={() => step(-1)}>
            <ArrowLeftIcon size={20} label={t(`plans:before.${view}`)} />
          </Button>
          <h2 aria-live="polite">
            {view === 'month' ? sentenceCase(writeMonth(day.slice(0, 7))) : `${short(from)} – ${short(to)}`}
          </h2>
          <Button kind="secondary" onClick={() => step(1)}>
            <ArrowRightIcon size={20} label={t(`plans:after.${view}`)} />
          </Button>
        </div>
        <Select
          label={t('plans:view.title')}
          value={view}
          onChange={(next) => show({ view: next })}
          options={(['month', 'week'] as const).map((value) => ({ value, label: t(`plans:view.${value}`) }))}
        />
        {work.length > 1 && (
          <Select
            label={t('youth-app:form.field.unit')}
            value={chosen}
            onChange={(next) => show({ unit: next })}
            options={[
              ...work.map((one) => ({ value: one.id, label: name(one.name) })),
              { value: 'all', label: t('youth-app:all-units') },
            ]}
          />
        )}
      </div>
      <RefusalNotice error={planned.error ?? breaks.error ?? open.error} />
      {gone !== null && <GoneNotice before={gone} />}
      {chosen && <CompletenessSentence place={place} {...ownPeriod} />}
      <div className="figures" aria-busy={planned.isPlaceholderData || planned.isPending}>
        {planned.data &&
          (isWide ? (
            <CalendarGrid {...days} month={view === 'month' ? day.slice(0, 7) : null} />
          ) : (
            <CalendarList {...days} />
          ))}
      </div>
      <ul className="calendar-ways">
        {[
          { href: '/groups', words: t('plans:groups.title') },
          ...(plans
            ? [
                { href: '/calendar/breaks', words: t('youth-app:screen.breaks') },
                { href: '/calendar/copy', words: t('youth-app:screen.copy') },
                ...(unit ? [{ href: `/units/${unit}/hours`, words: t('youth-app:screen.hours') }] : []),
              ]
            : []),
        ].map(({ href, words }) => (
          <li key={href}>
            <Link className="text-link" href={href}>
              {words}
            </Link>
          </li>
        ))}
      </ul>
      {chosen && <PlanList municipality={municipality} unit={unit} units={work} canChange={plans} />}
    </Screen>
  )
}

/** A month is shown in whole weeks, so that its grid has no holes. */
function periodOf(view: View, day: string): [string, string] {
  const first = view === 'week' ? day : `${day.slice(0, 7)}-01`
  const last = view === 'week' ? day : lastDayOf(day.slice(0, 7))
  return [mondayOf(first), shiftDays(mondayOf(last), 6)]
}
