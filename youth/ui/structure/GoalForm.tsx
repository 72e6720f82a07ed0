import { call } from '../../../base/endpoints/client'
import { NumberField } from '../../../base/ui/controls/NumberField'
import { Select } from '../../../base/ui/controls/Select'
import { useAsOpened } from '../../../base/ui/useAsOpened'
import { useWords } from '../../../base/ui/useWords'
import { getGoals, putGoal } from '../../api/structure/endpoints'
import type { Goal, ListedGoal } from '../../api/structure/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { type GoalMeasure, goalMeasures } from '../../domain/codes'
import { useBegunDraft } from '../begun/useBegunDraft'
import { InBothLanguages } from './InBothLanguages'
import { KeptForm } from './KeptForm'
import { UnitSelect } from './UnitSelect'

type GoalFormProps = {
  municipality: string
  units: readonly ListedUnit[]
  year: number
  row: ListedGoal | null
  done: () => void
}

/** A goal in words, and as a figure where what is counted anyway tells it. */
export function GoalForm({ municipality, units, year, row, done }: GoalFormProps) {
  const { t } = useWords()
  const version = useAsOpened(row?.version)
  const begun = useBegunDraft<Goal>(`goal ${year}`, row, {
    unit: row?.unit ?? (units.length === 1 ? (units[0]?.id ?? '') : ''),
    year,
    words: row?.words ?? { fi: '', sv: '' },
    measure: row?.measure ?? null,
    target: row?.target ?? null,
    retired: row?.retired ?? false,
  })
  const { draft, change } = begun
  const own = units.find((unit) => unit.id === draft.unit)?.municipality ?? municipality
  return (
    <KeptForm
      save={() =>
        call(putGoal, {
          params: { municipality: row?.municipality ?? own, id: row?.id ?? begun.newId },
          body: draft,
          ifMatch: version,
        })
      }
      changes={[getGoals]}
      done={done}
      begun={begun}
      retired={
        row ? { value: draft.retired ?? false, onChange: (retired) => change({ retired }) } : undefined
      }
    >
      <UnitSelect units={units} value={draft.unit} onChange={(unit) => change({ unit })} />
      <InBothLanguages
        label={(of) => t(`kept:goal.words-${of}`)}
        long
        most={300}
        value={draft.words}
        onChange={(words) => change({ words })}
      />
      <Select
        label={t('kept:goal.measure')}
        value={draft.measure ?? 'none'}
        onChange={(measure: GoalMeasure | 'none') =>
          change(measure === 'none' ? { measure: null, target: null } : { measure })
        }
        options={[
          { value: 'none' as const, label: t('kept:goal.no-measure') },
          ...goalMeasures.map((measure) => ({ value: measure, label: t(`kept:measure.${measure}`) })),
        ]}
      />
      {draft.measure && (
        <NumberField
          label={t(draft.measure === 'led-share' ? 'kept:goal.target-share' : 'kept:goal.target')}
          least={1}
          {...(draft.measure === 'led-share' ? { most: 100 } : {})}
          value={draft.target ?? Number.NaN}
          onChange={(target) => change({ target: Number.isNaN(target) ? null : target })}
        />
      )}
    </KeptForm>
  )
}
