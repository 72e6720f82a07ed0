import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getGoals, getTemplates, postCopyYear } from '../../api/structure/endpoints'
import { today } from '../dates'
import { workplaceOf } from '../places'
import { byUnit } from './byUnit'
import { GoalForm } from './GoalForm'
import { KeptRows } from './KeptRows'
import { useGoalStands } from './useGoalStands'
import { useOwnUnits } from './useOwnUnits'
import { YearSteps } from './YearSteps'

/** What each unit aims at in a year and how it stands; a new year begins from the last one's. */
export function GoalsScreen({ me }: { me: Me }) {
  const { t, name } = useWords()
  const [year, setYear] = useState(Number(today().slice(0, 4)))
  const municipality = workplaceOf(me) ?? ''
  const goals = useAnswer(getGoals, { query: { municipality, year: String(year) } })
  const { units, find } = useOwnUnits(me)
  const stands = useGoalStands()
  return (
    <Screen title={t('youth-app:screen.goals')} back={{ href: '/structure', label: t('structure:title') }}>
      <p className="page-title-lead">{t('kept:goal.lead')}</p>
      <YearSteps year={year} show={setYear} />
      <RefusalNotice error={goals.error} />
      {goals.data && (
        <div className="figures" aria-busy={goals.isPlaceholderData}>
          <KeptRows
            key={year}
            rows={byUnit(goals.data.data, units)}
            keyOf={({ id }) => id}
            title={(row) => name(row.words)}
            detail={(row) =>
              [
                name(find(row.unit)?.name ?? { fi: '', sv: '' }),
                stands(row),
                row.retired && t('kept:retired-mark'),
              ]
                .filter(Boolean)
                .join(' · ')
            }
            form={(row, done) => (
              <GoalForm municipality={municipality} units={units} year={year} row={row} done={done} />
            )}
            add={t('kept:goal.add')}
            empty={t('kept:goal.empty', { year })}
          />
        </div>
      )}
      <CopyYear municipality={municipality} to={year} />
    </Screen>
  )
}

function CopyYear({ municipality, to }: { municipality: string; to: number }) {
  const { t } = useWords()
  const client = useQueryClient()
  const from = to - 1
  const copy = useMutation({
    mutationFn: () => call(postCopyYear, { body: { municipality, from, to } }),
    onSuccess: () =>
      Promise.all([getGoals, getTemplates].map(({ path }) => client.invalidateQueries({ queryKey: [path] }))),
  })
  const copied = copy.data?.data
  return (
    <section className="section">
      <h2>{t('kept:copy.title', { from, to })}</h2>
      <p>{t('kept:copy.words')}</p>
      <RefusalNotice error={copy.error} />
      {copied && (
        <Notice kind="saved" live="polite">
          <p>{t('kept:copy.done', { goals: copied.goals, templates: copied.templates })}</p>
        </Notice>
      )}
      <div className="actions form-actions">
        <Button kind="secondary" disabled={copy.isPending} onClick={() => copy.mutate()}>
          {t('kept:copy.do', { from })}
        </Button>
      </div>
    </section>
  )
}
