import { useLocation, useSearch } from 'wouter'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { AppLink } from '../../../base/ui/AppLink'
import { ChartWithTable } from '../../../base/ui/charts/ChartWithTable'
import { MonthColumns } from '../../../base/ui/charts/MonthColumns'
import type { Mark } from '../../../base/ui/charts/mark'
import { Screen } from '../../../base/ui/frame/Screen'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSummary } from '../../api/months/endpoints'
import type { SummaryRows } from '../../api/months/schemas'
import { lastDayOf, monthFrom, thisMonth, today } from '../dates'
import { useUnits, workplaceOf, worksInOneUnit } from '../places'
import { CompletenessSentence } from '../plans/CompletenessSentence'
import { sentenceCase } from '../sessions/SessionLine'
import { AnswersStanding } from '../structure/AnswersStanding'
import { GoalsStanding } from '../structure/GoalsStanding'
import { UnitChooser } from '../units/UnitChooser'
import { BusyHours } from './BusyHours'
import { MonthFacets } from './MonthFacets'
import { MonthSentence } from './MonthSentence'
import { MonthSteps } from './MonthSteps'
import { PeriodBars } from './PeriodBars'

/** How far back the columns reach: the month and the twelve before it. */
const reach = 12

/** What a unit's or the municipality's month adds up to: a numeral, a sentence, the year by month, and what it was made of. */
export function MonthScreen({ me }: { me: Me }) {
  const { t, number, month: writeMonth, kinds, name } = useWords()
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch())
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked.get('month') ?? '')
    ? (asked.get('month') ?? '')
    : thisMonth()
  const { units } = useUnits(me)
  const oneUnit = worksInOneUnit(me)
  const unit = asked.get('unit') ?? (oneUnit ? units[0]?.id : undefined)
  const municipality = workplaceOf(me) ?? ''
  const place = { municipality, ...(unit ? { unit } : {}) }
  const ready = !oneUnit || unit !== undefined
  const [from, to] = [`${month}-01`, lastDayOf(month)]
  const first = monthFrom(month, -reach)
  const year = useAnswer(
    getSummary,
    ready ? { query: { ...place, from: `${first}-01`, to, by: 'month' } } : null,
  )
  const before = useAnswer(
    getSummary,
    ready ? { query: { ...place, ...sameDaysLastYear(month), by: 'month' } } : null,
  )

  const addressOf = (month: string, unit: string | undefined) =>
    `/month?${new URLSearchParams({ month, ...(unit ? { unit } : {}) })}`
  const rows = year.data?.data ?? []
  const counted = rows.find(({ key }) => key === month)
  const marks = monthMarks(first, month, rows).map((mark) => ({
    ...mark,
    label: writeMonth(mark.key, 'short').replace(/[\s.]*\d{4}/, ''),
    name: sentenceCase(writeMonth(mark.key)),
  }))
  const chartWords = { words: kinds, write: (value: number) => number(value) }
  const table = (label: string) => ({
    open: t('ui:open-table'),
    label,
    value: t('youth-app:participations-head'),
  })
  return (
    <Screen
      title={
        unit
          ? name(units.find(({ id }) => id === unit)?.name ?? { fi: '', sv: '' })
          : t('youth-app:month-title')
      }
    >
      <div className="toolbar">
        <MonthSteps month={month} onChange={(next) => go(addressOf(next, asked.get('unit') ?? undefined))} />
        <UnitChooser units={units} unit={unit} choose={(chosen) => go(addressOf(month, chosen))} />
      </div>
      <RefusalNotice error={year.error} />
      <div className="figures" aria-busy={year.isPlaceholderData}>
        {year.data && (
          <>
            <BigNumber
              size={136}
              label={t('youth-app:participations', { count: counted?.participations ?? 0 })}
            >
              {counted ? number(counted.participations) : '–'}
            </BigNumber>
            <MonthSentence
              isNow={month === thisMonth()}
              nothing={t('months:nothing')}
              counted={counted}
              before={before.data?.data[0]}
            />
            <CompletenessSentence place={place} from={from} to={to} />
            <p className="actions">
              <AppLink href="/week" className="text-link">
                {t('youth-app:see-week')}
              </AppLink>
              <AppLink
                href={`/year?${new URLSearchParams({ year: month.slice(0, 4), ...(unit ? { unit } : {}) })}`}
                className="text-link"
              >
                {t('months:year.see')}
              </AppLink>
            </p>
            <ChartWithTable
              title={t('months:by-month')}
              note={t('months:participations-note')}
              description={t('months:by-month-description', {
                month: writeMonth(month),
                number: number(counted?.participations ?? 0),
              })}
              marks={marks}
              {...chartWords}
              highlighted={month}
              tableWords={table(t('youth-app:month-head'))}
              draw={(chart) => <MonthColumns {...chart} />}
            />
          </>
        )}
        {ready &&
          (['unit', 'form', 'age'] as const)
            .filter((by) => by !== 'unit' || !unit)
            .map((by) => <PeriodBars key={by} by={by} period={{ ...place, from, to }} units={units} />)}
        {counted && <BusyHours period={{ ...place, from, to }} />}
        <GoalsStanding municipality={municipality} year={month.slice(0, 4)} unit={unit} units={units} />
        {counted && <AnswersStanding evenings={{ ...place, from, to }} units={units} />}
        {counted && <MonthFacets key={`${month} ${unit}`} period={{ ...place, from, to }} />}
      </div>
    </Screen>
  )
}

/** Every month of the reach; one in which nothing was recorded is missing, never zero. */
function monthMarks(first: string, last: string, rows: SummaryRows): (Mark & { key: string })[] {
  const marks: Mark[] = []
  for (let key = first; key <= last; key = monthFrom(key, 1)) {
    const row = rows.find((one) => one.key === key)
    marks.push({
      key,
      label: key,
      cell: row ? { kind: 'value', value: row.participations } : { kind: 'missing' },
    })
  }
  return marks
}

/** The same days a year before: a month that is not over is compared with as much of it. */
function sameDaysLastYear(month: string): { from: string; to: string } {
  const earlier = monthFrom(month, -12)
  const day = today().slice(8)
  const last = lastDayOf(earlier)
  const to = month === thisMonth() && `${earlier}-${day}` < last ? `${earlier}-${day}` : last
  return { from: `${earlier}-01`, to }
}
