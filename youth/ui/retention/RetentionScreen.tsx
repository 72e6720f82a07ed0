import { useReducer } from 'react'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Screen } from '../../../base/ui/frame/Screen'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getRetentionEndpoint } from '../../api/retention/endpoints'
import { workplaceOf } from '../places'
import { KeptHowLong } from './KeptHowLong'
import { Shortening } from './Shortening'
import { TermsForm } from './TermsForm'

/** How long a municipality keeps what, and where it decides so. */
export function RetentionScreen({ me }: { me: Me }) {
  const { t, date } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const [opening, openAnew] = useReducer((before: number) => before + 1, 0)
  const { data, error, refetch } = useAnswer(getRetentionEndpoint, { query: { municipality } })
  const stored = data?.data
  return (
    <Screen title={t('structure:retention.title')} back={{ href: '/structure', label: t('structure:title') }}>
      <RefusalNotice error={error} />
      {stored && (
        <>
          <p className="page-title-lead">{t('retention:lead', { count: stored.holds.countYears })}</p>
          <BigNumber size={72} label={t('retention:years', { count: stored.holds.countYears })}>
            {stored.holds.countYears}
          </BigNumber>
          <p>
            {stored.keptFrom
              ? t('retention:from', { year: stored.keptFrom.slice(0, 4) })
              : t('retention:not-yet', { day: date(stored.forgetsFrom ?? '') })}
            {stored.goneBefore && ` ${t('retention:gone', { day: date(stored.goneBefore) })}`}
          </p>
          <Shortening municipality={municipality} stored={stored} done={openAnew} />
          <KeptHowLong stored={stored} />
          <TermsForm
            key={opening}
            municipality={municipality}
            stored={stored}
            done={openAnew}
            seeLatest={() => void refetch().then(openAnew)}
          />
        </>
      )}
    </Screen>
  )
}
