import { useLocation, useSearch } from 'wouter'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { ChartWithTable } from '../../../base/ui/charts/ChartWithTable'
import { MonthColumns } from '../../../base/ui/charts/MonthColumns'
import { Button } from '../../../base/ui/controls/Button'
import { Screen } from '../../../base/ui/frame/Screen'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSummary } from '../../api/months/endpoints'
import { today } from '../dates'
import { useUnits, workplaceOf, worksInOneUnit } from '../places'
import { CompletenessSentence } from '../plans/CompletenessSentence'
import { sentenceCase } from '../sessions/SessionLine'
import { AnswersStanding } from '../structure/AnswersStanding'
import { GoalsStanding } from '../structure/GoalsStanding'
import { YearSteps } from '../structure/YearSteps'
import { UnitChooser } from '../units/UnitChooser'
import { BusyHours } from './BusyHours'
import { MonthFacets } from './MonthFacets'
import { MonthSentence } from './MonthSentence'
import { PeriodBars } from './PeriodBars'
import { YearUnits } from './YearUnits'
import { daysOf, hadBegun, monthsOf, sameDaysBefore, totalOf } from './yearPeriods'

/** A year of the municipality or of a unit, as it is told to those who decide: on paper too, in the language one reads. */
export function YearScreen({ me }: { me: Me }) {
  const { t, number, month: writeMonth, kinds, name } = useWords()
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch())
  const now = Number(today().slice(0, 4))
  const year = /^20\d\d$/.test(asked.get('year') ?? '') ? Math.min(Number(asked.get('year')), now) : now
  const { units } = useUnits(me)
  const work = units.filter(({ training }) => !training)
  const oneUnit = worksInOneUnit(me)
  const unit = asked.get('unit') ?? (oneUnit ? work[0]?.id : undefined)
  const municipality = workplaceOf(me) ?? ''
  const place = { municipality, ...(unit ? { unit } : {}) }
  const ready = !oneUnit || unit !== undefined
  const days = daysOf(year)
  const before = sameDaysBefore(year)
  const whole = useAnswer(getSummary, ready ? { query: { ...place, ...days, by: 'year' } } : null)
  const earlier = useAnswer(getSummary, ready ? { query: { ...place, ...before, by: 'month' } } : null)
  const months = useAnswer(getSummary, ready ? { query: { ...place, ...days, by: 'month' } } : null)
  const counted = whole.data?.data[0]
  const isComparable = hadBegun(earlier.data?.data ?? [], months.data?.data ?? [])
  const home = me.grants.find((grant) => grant.municipality === municipality)?.name
  const nameOf = (id: string | undefined) => work.find((one) => one.id === id)?.name ?? home
  const title = t('months:year.title', { place: name(nameOf(unit) ?? { fi: '', sv: '' }), year })
  const addressOf = (year: number, unit: string | undefined) =>
    `/year?${new URLSearchParams({ year: String(year), ...(unit ? { unit } : {}) })}`
  return (
    <Screen title={title} back={{ href: '/month', label: t('youth-app:month-title') }}>
      <div className="toolbar">
        <YearSteps year={year} last={now} show={(next) => go(addressOf(next, unit))} />
        <UnitChooser units={work} unit={unit} choose={(chosen) => go(addressOf(year, chosen))} />
        <Button kind="secondary" onClick={() => window.print()}>
          {t('months:year.print')}
        </Button>
      </div>
      <RefusalNotice error={whole.error ?? months.error} />
      <div className="figures" aria-busy={whole.isPlaceholderData || months.isPlaceholderData}>
        {whole.data && (
          <>
            <BigNumber
              size={136}
              label={t('youth-app:participations', { count: counted?.participations ?? 0 })}
            >
              {counted ? number(counted.participations) : '–'}
            </BigNumber>
            <MonthSentence
              isNow={year === now}
              nothing={t('months:year.nothing')}
              counted={counted}
              before={isComparable ? totalOf(earlier.data?.data ?? []) : undefined}
            />
            <CompletenessSentence place={place} {...days} />
          </>
        )}
        {months.data && (
          <section className="section">
            <ChartWithTable
              title={t('months:by-month')}
              note={t('months:participations-note')}
              description={title}
              marks={monthsOf(year).map(({ key, isAhead }) => {
                const row = months.data?.data.find((one) => one.key === key)
                return {
                  key,
                  label: writeMonth(key, 'short').replace(/[\s.]*\d{4}/, ''),
                  name: sentenceCase(writeMonth(key)),
                  cell: row
                    ? { kind: 'value' as const, value: row.participations }
                    : { kind: isAhead ? ('notYet' as const) : ('missing' as const) },
                }
              })}
              words={kinds}
              write={(value) => number(value)}
              tableWords={{
                open: t('ui:open-table'),
                label: t('youth-app:month-head'),
                value: t('youth-app:participations-head'),
              }}
              draw={(chart) => <MonthColumns {...chart} />}
            />
          </section>
        )}
        {ready && !unit && (
          <YearUnits
            municipality={municipality}
            days={days}
            before={isComparable ? before : null}
            units={work}
          />
        )}
        {ready &&
          counted &&
          (['form', 'age'] as const).map((by) => (
            <PeriodBars key={by} by={by} period={{ ...place, ...days }} units={work} />
          ))}
        {counted && <BusyHours period={{ ...place, ...days }} />}
        {counted && <MonthFacets key={`${year} ${unit}`} period={{ ...place, ...days }} shown />}
        <GoalsStanding municipality={municipality} year={String(year)} unit={unit} units={work} />
        {counted && <AnswersStanding evenings={{ ...place, ...days }} units={work} />}
      </div>
    </Screen>
  )
}
