import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Button, ButtonLink } from '../../../base/ui/controls/Button'
import { Dialog } from '../../../base/ui/controls/Dialog'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSurveyEndpoint, getSurveys, putSurveyState } from '../../api/surveys/endpoints'
import type { SurveyWithResults } from '../../api/surveys/schemas'
import { today } from '../dates'
import { useUnits } from '../places'
import { Slips } from './Slips'
import { SurveyCode } from './SurveyCode'
import { useStands } from './SurveyLine'
import { SurveyResults } from './SurveyResults'
import { useSurveyName } from './useSurveyName'

/** One survey: the code to show, what was said, and the ways to end it. */
export function SurveyScreen({ me, id }: { me: Me; id: string }) {
  const { t } = useWords()
  const stored = useAnswer(getSurveyEndpoint, { params: { id } })
  const back = { href: '/surveys', label: t('youth-app:screen.surveys') }
  if (!stored.data) {
    return (
      <Screen title={t('youth-app:screen.survey')} back={back}>
        <RefusalNotice error={stored.error} />
      </Screen>
    )
  }
  return <Stored me={me} survey={stored.data.data} back={back} />
}

type StoredProps = { me: Me; survey: SurveyWithResults; back: { href: string; label: string } }

function Stored({ me, survey, back }: StoredProps) {
  const { t } = useWords()
  const { units } = useUnits(me)
  const { title, place } = useSurveyName(units)(survey)
  const stands = useStands(survey)
  return (
    <Screen title={title} detail={place} back={back}>
      <p className="page-title-lead">{stands}</p>
      {survey.answerable && <CodeToShow survey={survey} />}
      {survey.state === 'revoked' ? (
        <Notice kind="info">
          <p>{t('surveys:revoked-words')}</p>
        </Notice>
      ) : (
        <>
          <SurveyResults survey={survey} />
          {survey.answerable && <Slips survey={survey} />}
          <Ending survey={survey} />
        </>
      )}
    </Screen>
  )
}

function CodeToShow({ survey }: { survey: SurveyWithResults }) {
  const { t } = useWords()
  return (
    <section className="section survey-show">
      <h2>{t('surveys:show')}</h2>
      <SurveyCode survey={survey} />
      <p className="text-muted">{t('surveys:shared')}</p>
      <div className="actions">
        <ButtonLink kind="secondary" href={`/api/youth/surveys/${survey.id}/poster`}>
          {t('surveys:poster')}
        </ButtonLink>
      </div>
    </section>
  )
}

function Ending({ survey }: { survey: SurveyWithResults }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const change = useMutation({
    mutationFn: (state: 'open' | 'closed' | 'revoked') => {
      // What is opened again is open today at least.
      const closesOn = state === 'open' && survey.closesOn < today() ? { closesOn: today() } : {}
      return call(putSurveyState, {
        params: { id: survey.id },
        body: { state, ...closesOn },
        ifMatch: survey.version,
      })
    },
    onSuccess: () =>
      Promise.all(
        [getSurveyEndpoint, getSurveys].map(({ path }) => client.invalidateQueries({ queryKey: [path] })),
      ),
    onSettled: () => setAsking(false),
  })
  return (
    <div className="form-actions actions">
      <RefusalNotice error={change.error} />
      <Button
        kind="secondary"
        disabled={change.isPending}
        onClick={() => change.mutate(survey.answerable ? 'closed' : 'open')}
      >
        {t(survey.answerable ? 'surveys:close' : 'surveys:reopen')}
      </Button>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('surveys:revoke')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('surveys:revoke-title')}
        actions={
          <>
            <Button kind="danger" disabled={change.isPending} onClick={() => change.mutate('revoked')}>
              {t('surveys:revoke-do')}
            </Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {t('ui:cancel')}
            </Button>
          </>
        }
      >
        <p>{t('surveys:revoke-words')}</p>
      </Dialog>
    </div>
  )
}
