import { useAnswer } from '../../../base/endpoints/useAnswer'
import { AppLink } from '../../../base/ui/AppLink'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getIndicators } from '../../api/definition/indicatorEndpoints'
import { getProgress } from '../../api/rounds/managedEndpoints'
import { RoundBuilder } from './RoundBuilder'
import { useSettled } from './useSettled'

/** A round that is being built; one that has been opened is only followed. */
export function BuildRoundScreen({ round }: { round: string }) {
  const { t, language } = useWords()
  const progress = useAnswer(getProgress, { params: { round } })
  const shown = useSettled(progress)?.data
  const indicators = useAnswer(getIndicators, shown ? { query: { subject: shown.subject } } : null)
  const back = { href: '/collection/rounds/manage', label: t('ui:back') }
  if (shown?.state === 'draft' && indicators.data)
    return <RoundBuilder round={shown} indicators={indicators.data.data} back={back} />
  return (
    <Screen title={shown?.name[language] ?? t('managed:title')} back={back}>
      <RefusalNotice error={progress.error ?? indicators.error} />
      {shown && shown.state !== 'draft' && (
        <>
          <p>{t('managed:opened')}</p>
          <AppLink href={`/collection/follow/${round}`}>{t('managed:follow')}</AppLink>
        </>
      )}
    </Screen>
  )
}
