import { Notice } from '../../../base/ui/controls/Notice'
import { Select } from '../../../base/ui/controls/Select'
import { useWords } from '../../../base/ui/useWords'
import type { ImportPreview } from '../../api/import/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import type { ChangeMapping } from './useMappingChange'

type Props = {
  seen: ImportPreview
  units: readonly ListedUnit[]
  isBusy: boolean
  change: ChangeMapping
}

/** The sheet's names of units, and the units of the municipality that they stand for. */
export function MappedUnits({ seen, units, isBusy, change }: Props) {
  const { t, number, name } = useWords()
  if (!seen.units.length) return null
  const unknown = seen.units.filter(({ unit }) => unit === null).length
  const give = (named: string, unit: string) =>
    change({
      units: seen.units.flatMap((one) => {
        const chosen = one.name === named ? unit : one.unit
        return chosen ? [{ name: one.name, unit: chosen }] : []
      }),
    })
  return (
    <section className="section">
      <h2>{t('import:units')}</h2>
      {unknown > 0 ? (
        <Notice kind="notice">
          <p>{t('import:units-unknown', { count: unknown, number: number(unknown) })}</p>
        </Notice>
      ) : (
        <p>{t('import:units-lead')}</p>
      )}
      <div className="sheet-fields">
        {seen.units.map((one) => (
          <Select
            key={one.name}
            label={one.name}
            disabled={isBusy}
            value={one.unit ?? ''}
            placeholder={t('import:choose-unit')}
            onChange={(unit) => give(one.name, unit)}
            options={[
              ...units.map((unit) => ({ value: unit.id, label: name(unit.name) })),
              { value: 'make', label: t('import:make-unit') },
              { value: 'leave-out', label: t('import:leave-out') },
            ]}
          />
        ))}
      </div>
    </section>
  )
}
