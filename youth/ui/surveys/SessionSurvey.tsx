import { useAnswer } from '../../../base/endpoints/useAnswer'
import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { useWords } from '../../../base/ui/useWords'
import type { StoredSession } from '../../api/sessions/schemas'
import { getSurveyEndpoint, getSurveys } from '../../api/surveys/endpoints'
import { today } from '../dates'
import { useSessionLock } from '../locks/SessionLockNotice'
import { askAddress } from './askAddress'
import { goodShare } from './goodShare'
import { mayAsk } from './mayAsk'

/** What young people said of a session, beside it: their mood alone, crossed with nothing. */
export function SessionSurvey({ session }: { session: StoredSession }) {
  const { t, number } = useWords()
  const { id, municipality, unit, date, form, exception } = session
  const found = useAnswer(getSurveys, { query: { municipality, unit, session: id } })
  const survey = found.data?.data.find(({ state }) => state !== 'revoked')
  const said = useAnswer(getSurveyEndpoint, survey ? { params: { id: survey.id } } : null)
  const lock = useSessionLock(id)
  const asks = mayAsk(session, today()) && (!lock.locked || lock.open)
  if (exception || !found.data || !(survey || asks)) return null
  const share = survey && said.data ? goodShare(said.data.data) : null
  return (
    <section className="section">
      <h2>{t('surveys:session.title')}</h2>
      {!survey && <p>{t('surveys:session.words')}</p>}
      {survey && share === null && (
        <p>
          {survey.answers
            ? t('surveys:result.waits', { count: survey.answers })
            : t('surveys:result.waits-none')}
        </p>
      )}
      {share !== null && (
        <BigNumber size={64} label={t('surveys:result.good', { share: number(share) })}>
          {`${number(share)} %`}
        </BigNumber>
      )}
      <div className="actions form-actions">
        <ButtonLink
          kind="secondary"
          href={
            survey
              ? `/surveys/${survey.id}`
              : askAddress({ session: id, unit, date, form }, `/sessions/${id}`)
          }
          link={AppLink}
        >
          {t(survey ? 'surveys:session.see' : 'youth-app:ask-young')}
        </ButtonLink>
      </div>
    </section>
  )
}
