import { useState } from 'react'
import { Refusal } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Saved } from '../../../base/outbox/save'
import { Kept } from '../../../base/outbox/ui/Kept'
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
import { ObservationItem } from './ObservationItem'
import { NewObservation } from './writing/NewObservation'
import { useBoxedObservations, withWaiting } from './writing/observationBox'

/** What staff noticed of places and their safety, open until somebody says what was done. */
export function ObservationsScreen({ me }: { me: Me }) {
  const { t, number } = useWords()
  const { units } = useUnits(me)
  const [adding, setAdding] = useState(false)
  const [saved, setSaved] = useState<Saved | null>(null)
  const box = useBoxedObservations()
  const { data, error } = useAnswer(getObservations, { query: { municipality: workplaceOf(me) ?? '' } })
  const listed = data?.data
  // Nothing of the list was ever seen on this device: what is noticed now is written down all the same.
  const unseen = !listed && error instanceof Refusal && error.noAnswer
  if (!listed && !unseen) {
    return (
      <Screen title={t('observations:title')}>
        <RefusalNotice error={error} />
      </Screen>
    )
  }
  const shown = withWaiting(listed?.observations ?? [], box)
  if (listed?.kept === false && shown.length === 0) {
    return (
      <Screen title={t('observations:title')}>
        <Notice kind="info" title={t('observing:off')}>
          {t('observing:off-words')}
        </Notice>
        <Notice kind="notice">{t('observing:child')}</Notice>
      </Screen>
    )
  }
  const open = shown.filter(({ resolved }) => !resolved).length
  return (
    <Screen
      title={t('observations:title')}
      keepTabs
      actions={
        adding ? undefined : (
          <StickyActions>
            <Button
              kind="primary"
              size="large"
              onClick={() => {
                setSaved(null)
                setAdding(true)
              }}
            >
              {t('observing:add')}
            </Button>
          </StickyActions>
        )
      }
    >
      <p className="page-title-lead">{t('observing:lead')}</p>
      <div className="stack">
        {(saved === 'accepted' || saved === 'kept') && (
          <Notice kind="saved" live="polite">
            {saved === 'kept' ? <Kept>{t('observing:kept')}</Kept> : t('observing:saved')}
          </Notice>
        )}
        {unseen && !adding && <Notice kind="info">{t('observing:not-seen')}</Notice>}
      </div>
      {adding ? (
        <NewObservation
          me={me}
          units={units}
          done={(outcome) => {
            setSaved(outcome)
            setAdding(false)
          }}
        />
      ) : (
        !unseen && (
          <>
            <BigNumber size={88} label={t('observing:open', { count: open })}>
              {number(open)}
            </BigNumber>
            {open === 0 && <p>{t('observing:none')}</p>}
          </>
        )
      )}
      {!adding && (
        <ul className="rows">
          {shown.map((observation) => (
            <li key={observation.id}>
              <ObservationItem observation={observation} units={units} />
            </li>
          ))}
        </ul>
      )}
    </Screen>
  )
}
