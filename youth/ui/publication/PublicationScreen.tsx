import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getJoiningEndpoint } from '../../api/joining/endpoints'
import { getPublications } from '../../api/publication/endpoints'
import { hasReached } from '../../domain/joining/joiningSteps'
import { workplaceOf } from '../places'
import { TableDecision } from './TableDecision'

/** The municipality decides, table by table, what is public, with exactly what will be seen before its eyes. */
export function PublicationScreen({ me }: { me: Me }) {
  const { t } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const decisions = useAnswer(getPublications, { query: { municipality } })
  const joining = useAnswer(getJoiningEndpoint, { query: { municipality } })
  const step = joining.data?.data.step
  const mayPublish = step !== undefined && hasReached(step, 'in-use')
  return (
    <Screen
      title={t('youth-app:publication.title')}
      back={{ href: '/structure', label: t('structure:title') }}
    >
      <p className="page-title-lead">{t('publishing:lead')}</p>
      <RefusalNotice error={decisions.error ?? joining.error} />
      {step && !mayPublish && (
        <Notice kind="info" title={t('publishing:not-in-use')}>
          <p>{t('publishing:not-in-use-words')}</p>
          <ButtonLink kind="secondary" href="/start" link={AppLink}>
            {t('youth-app:start.go')}
          </ButtonLink>
        </Notice>
      )}
      {step &&
        decisions.data?.data.map((decision) => (
          <TableDecision
            key={decision.table}
            municipality={municipality}
            decision={decision}
            mayPublish={mayPublish}
          />
        ))}
    </Screen>
  )
}
