import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Chips } from '../../../base/ui/controls/Chips'
import { NumberField } from '../../../base/ui/controls/NumberField'
import { Select } from '../../../base/ui/controls/Select'
import { useAsOpened } from '../../../base/ui/useAsOpened'
import { useWords } from '../../../base/ui/useWords'
import { getResources, putCost } from '../../api/resources/endpoints'
import type { Cost, Resources } from '../../api/resources/schemas'
import { costParts } from '../../domain/codes'
import { sentenceCase } from '../sessions/SessionLine'
import { KeptForm } from '../structure/KeptForm'

type CostFormProps = { year: number; row: Resources[number]; done: () => void }

/** What a unit cost, what that includes, and in which months: figures are compared over the same ones. */
export function CostForm({ year, row, done }: CostFormProps) {
  const { t, month } = useWords()
  const version = useAsOpened(row.cost?.version)
  const [draft, setDraft] = useState<Omit<Cost, 'euros'> & { euros: number }>({
    euros: row.cost?.euros ?? Number.NaN,
    includes: row.cost?.includes ?? [],
    firstMonth: row.cost?.firstMonth ?? 1,
    lastMonth: row.cost?.lastMonth ?? 12,
  })
  const change = (changes: Partial<Cost>) => setDraft((now) => ({ ...now, ...changes }))
  const months = Array.from({ length: 12 }, (_, number) => String(number + 1))
  return (
    <KeptForm
      save={() =>
        call(putCost, {
          params: { municipality: row.municipality, unit: row.unit, year: String(year) },
          body: draft,
          ifMatch: version,
        })
      }
      changes={[getResources]}
      done={done}
    >
      <NumberField
        label={t('kept:cost.euros')}
        step={1000}
        most={1_000_000_000}
        value={draft.euros}
        onChange={(euros) => change({ euros })}
      />
      <Chips
        label={t('kept:cost.includes')}
        hint={t('kept:cost.includes-hint')}
        options={costParts.map((part) => ({ value: part, label: sentenceCase(t(`kept:part.${part}`)) }))}
        values={draft.includes}
        onChange={(includes) => change({ includes })}
      />
      <div className="fields">
        {(['firstMonth', 'lastMonth'] as const).map((edge) => (
          <Select
            key={edge}
            label={t(`kept:cost.${edge}`)}
            value={String(draft[edge])}
            onChange={(chosen) => change({ [edge]: Number(chosen) })}
            options={months.map((number) => ({
              value: number,
              label: sentenceCase(month(`${year}-${number.padStart(2, '0')}`)),
            }))}
          />
        ))}
      </div>
    </KeptForm>
  )
}
