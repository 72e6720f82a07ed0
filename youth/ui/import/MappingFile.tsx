import { type ChangeEvent, useRef, useState } from 'react'
import { Button } from '../../../base/ui/controls/Button'
import { FieldProblem } from '../../../base/ui/controls/Field'
import { useWords } from '../../../base/ui/useWords'
import { type ImportPreview, MappingChange } from '../../api/import/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { asFile, withGiven } from '../../domain/import/mapping/given'
import type { Mapping } from '../../domain/import/mapping/mapping'
import { readyMappings, readySystems } from '../../domain/import/mapping/ready'
import { type ChangeMapping, mappingOf } from './useMappingChange'

type Props = {
  seen: ImportPreview
  units: readonly ListedUnit[]
  isBusy: boolean
  change: ChangeMapping
}

const nothing = { columns: [], forms: [], environments: [], units: [], otherwise: {} }

/** How a sheet is understood, kept as a file and taken from one: municipalities share what they have worked out. */
export function MappingFile({ seen, units, isBusy, change }: Props) {
  const { t } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const [isRefused, setRefused] = useState(false)
  const layOver = (given: Partial<Mapping>) => change(withGiven(mappingOf(seen), given, units))
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (!file) return
    const given = readFile(await file.text())
    setRefused(given === null)
    if (given) layOver(given)
    // The same file may be chosen again after it was corrected.
    target.value = ''
  }
  return (
    <section className="section">
      <h2>{t('import:file.title')}</h2>
      <p id="mapping-file-words">{t('import:file.words')}</p>
      {isRefused && <FieldProblem id="mapping-file-problem">{t('import:file.refused')}</FieldProblem>}
      <input ref={input} type="file" hidden accept=".json,application/json" onChange={take} />
      <div className="form-actions">
        <Button onClick={() => save(asFile(mappingOf(seen), units))}>{t('import:file.save')}</Button>
        <Button disabled={isBusy} onClick={() => input.current?.click()}>
          {t('import:file.open')}
        </Button>
        {readySystems.map((system) => (
          <Button key={system} disabled={isBusy} onClick={() => layOver(readyMappings[system])}>
            {t(`import:file.${system}`)}
          </Button>
        ))}
      </div>
    </section>
  )
}

/** The mapping in a file, or null where it holds none. */
function readFile(text: string): Mapping | null {
  try {
    const parsed = MappingChange.shape.mapping.safeParse({ ...nothing, ...(JSON.parse(text) as object) })
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

function save(mapping: Mapping) {
  const url = URL.createObjectURL(
    new Blob([`${JSON.stringify(mapping, null, 2)}\n`], { type: 'application/json' }),
  )
  const link = document.createElement('a')
  link.href = url
  link.download = 'kuntakuva-mapping.json'
  link.click()
  URL.revokeObjectURL(url)
}
