import { useAnswer } from '../../../base/endpoints/useAnswer'
import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { useWords } from '../../../base/ui/useWords'
import { getJoiningEndpoint } from '../../api/joining/endpoints'
import { hasReached } from '../../domain/joining/joiningSteps'

/** Shows the way on while the municipality is not in use yet; nothing after that. */
export function BeginningNotice({ municipality }: { municipality: string }) {
  const { t } = useWords()
  const joining = useAnswer(getJoiningEndpoint, municipality ? { query: { municipality } } : null)
  const step = joining.data?.data.step
  if (!step || hasReached(step, 'in-use')) return null
  return (
    <Notice kind="info" title={t('youth-app:start.notice')}>
      <p>{t('youth-app:start.notice-words')}</p>
      <ButtonLink kind="secondary" href="/start" link={AppLink}>
        {t('youth-app:start.go')}
      </ButtonLink>
    </Notice>
  )
}
