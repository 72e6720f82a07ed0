import { useState } from 'react'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getObservations } from '../../api/observations/endpoints'
import { useUnits, workplaceOf } from '../places'
import { NewObservation } from './NewObservation'
import { ObservationItem } from './ObservationItem'

/** What staff noticed of places and their safety, open until somebody says what was done. */
export function ObservationsScreen({ me }: { me: Me }) {
  const { t, number } = useWords()
  const { units } = useUnits(me)
  const [adding, setAdding] = useState(false)
  const { data, error } = useAnswer(getObservations, { query: { municipality: workplaceOf(me) ?? '' } })
  const listed = data?.data
  if (!listed) {
    return (
      <Screen title={t('observations:title')}>
        <RefusalNotice error={error} />
      </Screen>
    )
  }
  if (!listed.kept) {
    return (
      <Screen title={t('observations:title')}>
        <Notice kind="info" title={t('observations:off')}>
          {t('observations:off-words')}
        </Notice>
      </Screen>
    )
  }
  const open = listed.observations.filter(({ resolved }) => !resolved).length
  return (
    <Screen
      title={t('observations:title')}
      keepTabs
      actions={
        adding ? undefined : (
          <StickyActions>
            <Button kind="primary" size="large" onClick={() => setAdding(true)}>
              {t('observations:add')}
            </Button>
          </StickyActions>
        )
      }
    >
      <p className="page-title-lead">{t('observations:lead')}</p>
      {adding ? (
        <NewObservation me={me} units={units} done={() => setAdding(false)} />
      ) : (
        <>
          <BigNumber size={88} label={t('observations:open', { count: open })}>
            {number(open)}
          </BigNumber>
          {open === 0 && <p>{t('observations:none')}</p>}
        </>
      )}
      <ul className="rows">
        {listed.observations.map((observation) => (
          <li key={observation.id}>
            <ObservationItem observation={observation} units={units} />
          </li>
        ))}
      </ul>
    </Screen>
  )
}
