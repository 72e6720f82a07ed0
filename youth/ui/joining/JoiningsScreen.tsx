import { useState } from 'react'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Select } from '../../../base/ui/controls/Select'
import { TextField } from '../../../base/ui/controls/TextField'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getJoinings } from '../../api/joining/endpoints'
import type { Joinings } from '../../api/joining/schemas'
import { type StoredStep, storedSteps } from '../../domain/joining/joiningSteps'
import { JoiningRow } from './JoiningRow'

type Named = { code: string; name: { fi: string; sv: string } }
export type MunicipalityOnItsWay = Joinings[number] & { name: string }

/** Every municipality and how far it has come. For the national team. */
export function JoiningsScreen({ municipalities }: { municipalities: readonly Named[] }) {
  const { t, name, language } = useWords()
  const joinings = useAnswer(getJoinings, {})
  const [shown, setShown] = useState<StoredStep | 'begun'>('begun')
  const [sought, setSought] = useState('')
  const known = new Map(joinings.data?.data.map((joining) => [joining.municipality, joining]))
  const collator = new Intl.Collator(language === 'sv' ? 'sv' : 'fi')
  const all = municipalities
    .map(
      (one): MunicipalityOnItsWay => ({
        ...(known.get(one.code) ?? nothingYet(one.code)),
        name: name(one.name),
      }),
    )
    .sort((a, b) => collator.compare(a.name, b.name))
  const isAt = ({ step }: MunicipalityOnItsWay, asked: StoredStep | 'begun') =>
    asked === 'begun' ? step !== 'outside' : step === asked
  // Whoever looks for a name finds it whatever its step.
  const found = all.filter((one) =>
    sought.trim() ? one.name.toLowerCase().includes(sought.trim().toLowerCase()) : isAt(one, shown),
  )
  const counted = (asked: StoredStep | 'begun') => all.filter((one) => isAt(one, asked)).length
  return (
    <Screen title={t('youth-app:joinings.title')}>
      <p className="page-title-lead">{t('youth-app:joinings.lead')}</p>
      <RefusalNotice error={joinings.error} />
      {joinings.data && (
        <>
          <div className="fields">
            <TextField label={t('youth-app:joinings.find')} value={sought} onChange={setSought} />
            <Select
              label={t('youth-app:joinings.show')}
              value={shown}
              onChange={(step) => setShown(step as StoredStep | 'begun')}
              options={(['begun', ...storedSteps] as const).map((step) => ({
                value: step,
                label: `${step === 'begun' ? t('youth-app:joinings.begun') : t(`youth-app:joining.step.${step}`)} (${counted(step)})`,
              }))}
            />
          </div>
          <ul className="rows" aria-label={t('youth-app:joinings.title')}>
            {found.map((one) => (
              <JoiningRow key={one.municipality} joining={one} />
            ))}
          </ul>
          {found.length === 0 && <p>{t('youth-app:joinings.none')}</p>}
        </>
      )}
    </Screen>
  )
}

const nothingYet = (municipality: string): Joinings[number] => ({
  municipality,
  step: 'outside',
  since: '',
  agreement: null,
  contactOn: null,
  note: '',
})
