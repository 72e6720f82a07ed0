import { useState } from 'react'
import { TextField } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'
import type { Unit } from '../../api/units/schemas'

type UnitPlaceProps = { draft: Unit; change: (changes: Partial<Unit>) => void }

/** Where a unit is: an address, or an area for work that has no door; coordinates only if one likes. */
export function UnitPlace({ draft, change }: UnitPlaceProps) {
  const { t } = useWords()
  const { latitude, longitude } = draft
  const [point, setPoint] = useState(latitude != null && longitude != null ? `${latitude}, ${longitude}` : '')
  const read = (text: string) => {
    setPoint(text)
    const [lat, long] = (/^\s*(\d+[.,]\d+)[\s,;]+(\d+[.,]\d+)\s*$/.exec(text) ?? [])
      .slice(1)
      .map((number) => Number(number.replace(',', '.')))
    change({ latitude: lat ?? null, longitude: long ?? null })
  }
  return (
    <>
      <TextField
        label={t('kept:unit.address')}
        optional={t('ui:optional')}
        maxLength={200}
        value={draft.address ?? ''}
        onChange={(address) => change({ address: address || null })}
      />
      <TextField
        label={t('kept:unit.area')}
        optional={t('ui:optional')}
        hint={t('kept:unit.area-hint')}
        maxLength={200}
        value={draft.area ?? ''}
        onChange={(area) => change({ area: area || null })}
      />
      <TextField
        label={t('kept:unit.coordinates')}
        optional={t('ui:optional')}
        hint={t('kept:unit.coordinates-hint')}
        problem={point && draft.latitude == null ? t('kept:unit.coordinates-unread') : undefined}
        value={point}
        onChange={read}
      />
    </>
  )
}
