import { useMutation } from '@tanstack/react-query'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Notice } from '../../../base/ui/controls/Notice'
import { Switch } from '../../../base/ui/controls/Toggle'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getTallyChoiceEndpoint, putTallyChoice } from '../../api/tally/endpoints'
import { workplaceOf } from '../places'

/** The municipality decides whether genders are counted live. */
export function TallyChoiceScreen({ me }: { me: Me }) {
  const { t } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const choice = useAnswer(getTallyChoiceEndpoint, { query: { municipality } })
  const decide = useMutation({
    mutationFn: (gender: boolean) => call(putTallyChoice, { body: { municipality, gender } }),
    onSettled: () => choice.refetch(),
  })
  return (
    <Screen title={t('tally:choice.title')} back={{ href: '/structure', label: t('ui:back') }}>
      <p className="page-title-lead">{t('tally:choice.lead')}</p>
      <RefusalNotice error={choice.error ?? decide.error} />
      {choice.data && (
        <Switch
          label={t('tally:choice.gender')}
          hint={t('tally:choice.gender-words')}
          checked={decide.isPending ? decide.variables : choice.data.data.gender}
          onChange={(gender) => decide.mutate(gender)}
        />
      )}
      {decide.isSuccess && (
        <Notice kind="saved" live="polite">
          <p>{t('tally:choice.saved')}</p>
        </Notice>
      )}
    </Screen>
  )
}
