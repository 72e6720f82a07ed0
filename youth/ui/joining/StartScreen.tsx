import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { canDo } from '../../../base/people/ui/useMe'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getJoiningEndpoint, putJoining } from '../../api/joining/endpoints'
import type { Joining } from '../../api/joining/schemas'
import { workplaceOf } from '../places'
import { StartList } from './StartList'
import { nextStep, startSteps } from './startSteps'
import { WayBack } from './WayBack'

/** A newcomer's screen: what is done, and the one thing that comes next. */
export function StartScreen({ me }: { me: Me }) {
  const { t } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const answer = useAnswer(getJoiningEndpoint, { query: { municipality } })
  const joining = answer.data?.data
  return (
    <Screen title={t('youth-app:start.title')}>
      <RefusalNotice error={answer.error} />
      {joining && <Beginning me={me} joining={joining} />}
    </Screen>
  )
}

function Beginning({ me, joining }: { me: Me; joining: Joining }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [, go] = useLocation()
  const decides = canDo(me, 'youth.joining.decide')
  const steps = startSteps(joining, decides)
  const next = nextStep(steps)
  const done = steps.filter((step) => step.done).length
  const { municipality } = joining
  const take = useMutation({
    mutationFn: ({ step }: { step: 'trying' | 'in-use'; then?: string }) =>
      call(putJoining, { body: { municipality, step } }),
    onSuccess: async (_, { then }) => {
      await client.invalidateQueries({ queryKey: [getJoiningEndpoint.path] })
      if (then) go(then)
    },
  })
  return (
    <>
      <p className="page-title-lead">
        {t(`youth-app:start.${joining.beginning.recorded ? 'lead-later' : 'lead'}`, {
          done,
          of: steps.length,
        })}
      </p>
      <RefusalNotice error={take.error} />
      {joining.step === 'outside' && (
        <Notice kind="info" title={t('youth-app:start.outside')}>
          <p>{t('youth-app:start.outside-words')}</p>
        </Notice>
      )}
      {next === null && joining.step !== 'outside' && (
        <Notice kind={done === steps.length ? 'saved' : 'info'}>
          <p>{t(done === steps.length ? 'youth-app:start.all-done' : 'youth-app:start.others-turn')}</p>
        </Notice>
      )}
      <StartList
        joining={joining}
        steps={steps}
        next={next}
        decides={decides}
        busy={take.isPending}
        take={(step, then) => take.mutate({ step, ...(then ? { then } : {}) })}
      />
      {decides && <WayBack joining={joining} />}
    </>
  )
}
