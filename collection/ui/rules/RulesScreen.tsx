import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getEditedRules } from '../../api/rules/endpoints'
import { useSettled } from '../managed/useSettled'
import { RulesEditor } from './RulesEditor'

/** The rules of a round that is being built. */
export function RulesScreen({ round }: { round: string }) {
  const { t } = useWords()
  const edited = useAnswer(getEditedRules, { params: { round } })
  const settled = useSettled(edited)
  const back = { href: `/collection/rounds/manage/${round}`, label: t('ui:back') }
  if (settled) return <RulesEditor edited={settled.data} back={back} />
  return (
    <Screen title={t('rules:title')} back={back}>
      <RefusalNotice error={edited.error} />
    </Screen>
  )
}
