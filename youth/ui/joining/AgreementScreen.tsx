import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Checkbox } from '../../../base/ui/controls/Toggle'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getJoiningEndpoint, putJoining } from '../../api/joining/endpoints'
import { getUnits } from '../../api/units/endpoints'
import { currentAgreement } from '../../domain/joining/joiningSteps'
import { workplaceOf } from '../places'
import { agreementText } from './agreementText'

/** The agreement to read, and to accept for the municipality while that is the next step. */
export function AgreementScreen({ me }: { me: Me }) {
  const { t, language, moment } = useWords()
  const client = useQueryClient()
  const [, go] = useLocation()
  const [read, setRead] = useState(false)
  const municipality = workplaceOf(me) ?? ''
  const joining = useAnswer(getJoiningEndpoint, { query: { municipality } })
  const accept = useMutation({
    mutationFn: () =>
      call(putJoining, { body: { municipality, step: 'accepted', agreement: currentAgreement } }),
    onSuccess: async () => {
      await Promise.all(
        [getJoiningEndpoint, getUnits].map(({ path }) => client.invalidateQueries({ queryKey: [path] })),
      )
      go('/start')
    },
  })
  const { title, lead, sections } = agreementText[language]
  const agreed = joining.data?.data.agreement
  return (
    <Screen
      title={title}
      detail={t('youth-app:joining.version', { version: currentAgreement })}
      back={{ href: '/start', label: t('ui:back') }}
    >
      <RefusalNotice error={joining.error ?? accept.error} />
      {agreed && (
        <Notice kind="saved">
          <p>
            {t('youth-app:joining.agreed', {
              version: agreed.version,
              when: moment(agreed.acceptedAt),
              who: agreed.acceptedBy ?? t('youth-app:joining.someone'),
            })}
          </p>
        </Notice>
      )}
      <p className="page-title-lead">{lead}</p>
      {sections.map(({ heading, points }) => (
        <section className="section" key={heading}>
          <h2>{heading}</h2>
          <ul className="points">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
      {joining.data?.data.step === 'invited' && (
        <section className="section">
          <h2>{t('youth-app:joining.accept-title')}</h2>
          <Checkbox label={t('youth-app:joining.accept-right')} checked={read} onChange={setRead} />
          <div className="form-actions">
            <Button kind="primary" disabled={!read || accept.isPending} onClick={() => accept.mutate()}>
              {t('youth-app:joining.accept')}
            </Button>
          </div>
        </section>
      )}
    </Screen>
  )
}
