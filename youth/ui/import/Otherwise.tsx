import { Select } from '../../../base/ui/controls/Select'
import { TimeField } from '../../../base/ui/controls/TimeField'
import { useWords } from '../../../base/ui/useWords'
import type { ImportPreview } from '../../api/import/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { forms } from '../../domain/codes'
import type { Meaning } from '../../domain/import/mapping/meanings'
import { sentenceCase } from '../sessions/SessionLine'
import type { ChangeMapping } from './useMappingChange'

type Props = {
  seen: ImportPreview
  units: readonly ListedUnit[]
  isBusy: boolean
  change: ChangeMapping
}

/** What a session cannot be without and the sheet has no column for: said once for all of its rows. */
export function Otherwise({ seen, units, isBusy, change }: Props) {
  const { t, name, clock } = useWords()
  const has = (...meanings: Meaning[]) => seen.columns.some(({ means }) => meanings.includes(means))
  const missing = {
    unit: !has('unit'),
    form: !has('form'),
    start: !has('start', 'times'),
    end: !has('end', 'times', 'hours'),
  }
  if (!Object.values(missing).includes(true)) return null
  const give = (value: Partial<ImportPreview['otherwise']>) =>
    change({ otherwise: { ...seen.otherwise, ...value } })
  const label = (means: keyof typeof missing) => sentenceCase(t(`youth-import:means.${means}`))
  return (
    <section className="section">
      <h2>{t('import:otherwise')}</h2>
      <p>{t('import:otherwise-lead')}</p>
      <div className="sheet-fields">
        {missing.unit && (
          <Select
            label={label('unit')}
            disabled={isBusy}
            value={seen.otherwise.unit ?? ''}
            placeholder={t('import:choose-unit')}
            onChange={(unit) => give({ unit })}
            options={units.map((unit) => ({ value: unit.id, label: name(unit.name) }))}
          />
        )}
        {missing.form && (
          <Select
            label={label('form')}
            disabled={isBusy}
            value={seen.otherwise.form ?? ''}
            placeholder={t('import:choose-one')}
            onChange={(form) => give({ form })}
            options={forms.map((form) => ({ value: form, label: sentenceCase(t(`youth:form.${form}`)) }))}
          />
        )}
        {(['start', 'end'] as const)
          .filter((means) => missing[means])
          .map((means) => (
            <TimeField
              key={means}
              label={label(means)}
              value={seen.otherwise[means]}
              write={clock}
              onChange={(time) => time && time !== seen.otherwise[means] && give({ [means]: time })}
            />
          ))}
      </div>
    </section>
  )
}
