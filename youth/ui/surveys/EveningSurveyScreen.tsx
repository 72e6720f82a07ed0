import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { Redirect, useSearch } from 'wouter'
import { call, Refusal } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { AppLink } from '../../../base/ui/AppLink'
import { Button, ButtonLink } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSurveys, putSurvey } from '../../api/surveys/endpoints'
import type { ListedSurvey } from '../../api/surveys/schemas'
import { type Form, forms } from '../../domain/codes'
import { surveyIdOf } from '../../domain/surveys/surveyIdOf'
import { shiftDays } from '../../domain/weeks/week'
import { today } from '../dates'
import { useUnits, workplaceOf } from '../places'
import { useScreenAwake } from '../tally/useScreenAwake'
import { SurveyCode } from './SurveyCode'

type Evening = { session: string; unit: string; date: string; form: Form | null }
/** How often it is asked how many have answered while the code is held up. */
const pause = 10_000

/** Asks young people of the evening that the address names: the code at once where it is open, else one button before. */
export function EveningSurveyScreen({ me }: { me: Me }) {
  const asked = new URLSearchParams(useSearch())
  const { t, name, date: write } = useWords()
  const { units } = useUnits(me)
  const [session, unit, date] = [asked.get('session'), asked.get('unit'), asked.get('date')]
  const form = forms.find((one) => one === asked.get('form')) ?? null
  if (!session || !unit || !date) return <Redirect to="/surveys/new" replace />
  const place = units.find(({ id }) => id === unit)
  return (
    <Asking
      municipality={workplaceOf(me) ?? ''}
      evening={{ session, unit, date, form }}
      head={{
        title: t('youth-app:ask-young'),
        detail: [place && name(place.name), write(date, { day: 'numeric', month: 'numeric' })]
          .filter(Boolean)
          .join(' · '),
        back: { href: wayBack(asked.get('back')), label: t('ui:back') },
      }}
    />
  )
}

/** Back leads to a screen of the app and nowhere else. */
const wayBack = (asked: string | null) => (asked && /^\/(?!\/)/.test(asked) ? asked : '/')

type AskingProps = {
  municipality: string
  evening: Evening
  head: { title: string; detail: string; back: { href: string; label: string } }
}

function Asking({ municipality, evening, head }: AskingProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const { session, unit, date, form } = evening
  const found = useAnswer(getSurveys, { query: { municipality, session } })
  const surveys = found.data?.data
  const survey = surveys?.find(({ state }) => state !== 'revoked')
  const open = useMutation({
    mutationFn: () =>
      call(putSurvey, {
        params: { id: surveyIdOf(session, surveys?.length ?? 0) },
        body: {
          ...{ unit, kind: 'session', session, date, form, own: [] },
          ...{ opensOn: today(), closesOn: shiftDays(today(), 1) },
        },
      }),
    // A colleague may have opened it in between: then it is theirs that is shown.
    onSettled: () => client.invalidateQueries({ queryKey: [getSurveys.path] }),
  })
  if (survey?.answerable) return <Shown survey={survey} head={head} refresh={found.refetch} />
  if (survey) {
    return (
      <Screen {...head}>
        <p className="page-title-lead">{t('surveys:evening.over')}</p>
        <ToSurvey survey={survey} />
      </Screen>
    )
  }
  const failed = open.error ?? found.error
  return (
    <Screen
      {...head}
      actions={
        <StickyActions line={failed ? undefined : t('surveys:evening.line')}>
          <Button
            kind="primary"
            size="large"
            disabled={open.isPending || found.isFetching}
            onClick={() => (surveys ? open.mutate() : void found.refetch())}
          >
            {t(failed ? 'surveys:evening.again' : 'surveys:evening.show')}
          </Button>
        </StickyActions>
      }
    >
      <p className="page-title-lead">{t('surveys:evening.lead')}</p>
      <Failed error={failed} />
      <p>
        <AppLink
          className="text-link"
          href={`/surveys/new?${new URLSearchParams({ session, unit, date, form: form ?? 'open' })}`}
        >
          {t('surveys:evening.own')}
        </AppLink>
      </p>
    </Screen>
  )
}

/** A code comes from the network alone: that is no mistake, and nothing is lost by it. */
function Failed({ error }: { error: unknown }): ReactNode {
  const { t } = useWords()
  if (!(error instanceof Refusal && error.noAnswer)) return <RefusalNotice error={error} />
  return (
    <Notice kind="info" live="polite" title={t('surveys:evening.no-network')}>
      <p>{t('surveys:evening.no-network-words')}</p>
    </Notice>
  )
}

type ShownProps = { survey: ListedSurvey; head: AskingProps['head']; refresh: () => unknown }

function Shown({ survey, head, refresh }: ShownProps) {
  const { t } = useWords()
  useScreenAwake(true)
  useEffect(() => {
    const timer = setInterval(() => document.hidden || refresh(), pause)
    return () => clearInterval(timer)
  }, [refresh])
  return (
    <Screen {...head}>
      <div className="survey-show survey-held">
        <SurveyCode survey={survey} />
        <p role="status">
          {survey.answers ? (
            <strong>{t('surveys:answers', { count: survey.answers })}</strong>
          ) : (
            t('surveys:result.waits-none')
          )}
        </p>
      </div>
      <ToSurvey survey={survey} />
    </Screen>
  )
}

const ToSurvey = ({ survey }: { survey: ListedSurvey }) => {
  const { t } = useWords()
  return (
    <div className="form-actions actions">
      <ButtonLink kind="secondary" href={`/surveys/${survey.id}`} link={AppLink}>
        {t('surveys:session.see')}
      </ButtonLink>
    </div>
  )
}
