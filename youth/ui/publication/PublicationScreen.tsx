import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { DataTable } from '../../../base/ui/table/DataTable'
import { useWords } from '../../../base/ui/useWords'
import { getPublicationEndpoint, getSummary, putPublication } from '../../api/endpoints'
import { lastDayOf, monthFrom, thisMonth } from '../dates'
import { workplaceOf } from '../places'
import { sentenceCase } from '../sessions/SessionLine'

/** The municipality decides whether its months are public, with exactly what will be seen before its eyes. */
export function PublicationScreen({ me }: { me: Me }) {
  const { t, moment, month, number, kinds } = useWords()
  const client = useQueryClient()
  const municipality = workplaceOf(me) ?? ''
  const decision = useAnswer(getPublicationEndpoint, { query: { municipality } })
  const last = monthFrom(thisMonth(), -1)
  const preview = useAnswer(getSummary, {
    query: { municipality, from: '2013-01-01', to: lastDayOf(last), by: 'month' },
  })
  const decide = useMutation({
    mutationFn: (open: boolean) => call(putPublication, { body: { municipality, public: open } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [getPublicationEndpoint.path] }),
  })
  const decided = decision.data?.data
  const rows = (preview.data?.data ?? []).filter((row) => (row.sessions ?? 0) > 0).reverse()
  return (
    <Screen title={t('youth-app:publication.title')}>
      <p className="page-title-lead">{t('youth-app:publication.lead')}</p>
      <RefusalNotice error={decision.error ?? decide.error} />
      {decided && (
        <Notice
          kind={decided.public ? 'saved' : 'info'}
          live="polite"
          title={decided.public ? t('youth-app:publication.is-public') : t('youth-app:publication.is-not')}
        >
          {decided.decidedAt && (
            <p>
              {t('youth-app:publication.decided', {
                when: moment(decided.decidedAt),
                who: decided.decidedBy ?? '',
              })}
            </p>
          )}
          <p>
            {decided.public ? t('youth-app:publication.public-words') : t('youth-app:publication.not-words')}
          </p>
        </Notice>
      )}
      {decided && (
        <div className="form-actions">
          <Button
            kind={decided.public ? 'secondary' : 'primary'}
            disabled={decide.isPending}
            onClick={() => decide.mutate(!decided.public)}
          >
            {decided.public ? t('youth-app:publication.withdraw') : t('youth-app:publication.open')}
          </Button>
        </div>
      )}
      <section className="section">
        <h2>{t('youth-app:publication.preview')}</h2>
        <p>{t('youth-app:publication.preview-words')}</p>
        {preview.isSuccess && rows.length === 0 && <p>{t('youth-app:publication.nothing-yet')}</p>}
        {rows.length > 0 && (
          <DataTable
            caption={t('youth-app:publication.preview')}
            captionHidden
            rows={rows}
            keyOf={({ key }) => key}
            words={kinds}
            write={(value) => number(value)}
            columns={[
              {
                key: 'month',
                header: t('youth-app:month-head'),
                text: ({ key }) => sentenceCase(month(key)),
                namesRow: true,
              },
              {
                key: 'participations',
                header: t('youth-app:participations-head'),
                cell: ({ participations }) => ({ kind: 'value', value: participations }),
              },
              {
                key: 'sessions',
                header: t('youth-app:sessions-head'),
                cell: ({ sessions }) => ({ kind: 'value', value: sessions ?? 0 }),
              },
              {
                key: 'hours',
                header: t('youth-app:hours-head'),
                cell: ({ hours }) => ({ kind: 'value', value: hours ?? 0 }),
                write: (value) => number(value, 1),
              },
            ]}
          />
        )}
      </section>
    </Screen>
  )
}
