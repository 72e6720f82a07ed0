import { useState } from 'react'
import { AgeColumns } from '../../../base/ui/charts/AgeColumns'
import { ChartWithTable } from '../../../base/ui/charts/ChartWithTable'
import { Button } from '../../../base/ui/controls/Button'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { useWords } from '../../../base/ui/useWords'
import { everyAge } from '../../domain/codes'
import { type Draft, totalOf } from '../sessionForm/draft'
import { ParticipantFields } from '../sessionForm/ParticipantFields'

type CountedPeopleProps = {
  draft: Draft
  change: (changes: Partial<Draft>) => void
  problem: string | undefined
}

/** Those who were counted, in one number and by age; whoever knows better opens the numbers and changes them. */
export function CountedPeople({ draft, change, problem }: CountedPeopleProps) {
  const { t, number, kinds } = useWords()
  const [changing, setChanging] = useState(false)
  if (changing || problem) return <ParticipantFields draft={draft} change={change} problem={problem} />
  const total = totalOf(draft)
  const byAge = new Map<string, number>()
  for (const [cell, count] of Object.entries(draft.detail)) {
    const age = cell.split(' ')[0] ?? ''
    byAge.set(age, (byAge.get(age) ?? 0) + (count ?? 0))
  }
  const rest = total - [...byAge.values()].reduce((sum, count) => sum + count, 0)
  if (rest > 0) byAge.set('unspecified', (byAge.get('unspecified') ?? 0) + rest)
  const marks = everyAge
    .filter((age) => byAge.has(age))
    .map((age) => ({
      key: age,
      label: age === 'unspecified' ? t('tally:closing.unspecified') : t(`youth:age.${age}`),
      cell: { kind: 'value' as const, value: byAge.get(age) ?? 0 },
    }))
  return (
    <div className="counted-people">
      <BigNumber
        size={116}
        label={t('tally:day', { count: total })}
        action={
          <Button kind="quiet" onClick={() => setChanging(true)}>
            {t('tally:closing.change')}
          </Button>
        }
      >
        {number(total)}
      </BigNumber>
      {Object.keys(draft.detail).length > 0 && (
        <ChartWithTable
          title={t('youth-app:by-age')}
          description={t('youth-app:by-age-description')}
          marks={marks}
          words={kinds}
          write={number}
          tableWords={{
            open: t('ui:open-table'),
            label: t('youth-app:form.age'),
            value: t('youth-app:participations-head'),
          }}
          draw={(chart) => <AgeColumns {...chart} unspecified="unspecified" />}
        />
      )}
    </div>
  )
}
