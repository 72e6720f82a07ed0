import { Redirect, useSearch } from 'wouter'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getTallies } from '../../api/tally/endpoints'
import { useUnits, workplaceOf } from '../places'
import { likelyUnit } from './likelyUnit'
import { useGoingOn } from './useGoingOn'
import { useNextCount } from './useNextCount'

/** Begins to count what nobody planned, in the unit that the address names or that the person was in last. */
export function NewTallyScreen({ me }: { me: Me }) {
  const { t } = useWords()
  const asked = new URLSearchParams(useSearch()).get('unit')
  const { units, error, loading } = useUnits(me)
  const open = units.filter(({ closedOn }) => !closedOn)
  const unit = open.find(({ id }) => id === asked) ?? likelyUnit(me, open)
  const municipality = workplaceOf(me) ?? ''
  const tallies = useAnswer(getTallies, { query: { municipality } })
  const counted = useGoingOn(me, tallies.data?.data.tallies ?? [])
  const next = useNextCount(municipality, unit?.id, counted)
  if (next) return <Redirect to={next} replace />
  return (
    <Screen title={t('tally:title')} back={{ href: '/', label: t('ui:back') }}>
      <RefusalNotice error={error} />
      {!loading && !error && !unit && <Notice kind="info">{t('youth-app:no-units')}</Notice>}
    </Screen>
  )
}
