import { BrandPanel } from '../../../base/ui/page/BrandPanel'
import { useWords } from '../../../base/ui/useWords'
import type { PlannedSession } from '../../api/plans/schemas'
import { usePlannedWords } from '../plans/usePlannedWords'
import { useTodayWords } from './useTodayWords'

/** Tonight's planned session: when, what, where, with how many. */
export function TonightPanel({ planned, unitName }: { planned: PlannedSession; unitName: string }) {
  const { t, number } = useWords()
  const { called, clocks } = usePlannedWords()
  const { state, participations, staffCount } = planned
  const facts = [
    unitName,
    ...(state === 'recorded' && participations !== null
      ? [t('youth-app:count', { count: participations, number: number(participations) })]
      : state === 'ahead' || state === 'missing'
        ? staffCount
          ? [t('plans:staff', { count: staffCount })]
          : []
        : [t(`plans:state.${state}`)]),
  ]
  return (
    <BrandPanel
      numeral
      over={{ text: useTodayWords() }}
      title={clocks(planned)}
      subtitle={called(planned)}
      facts={facts}
    />
  )
}
