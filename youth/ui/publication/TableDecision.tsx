import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getJoiningEndpoint } from '../../api/joining/endpoints'
import { getPublicationPreview, getPublications, putPublication } from '../../api/publication/endpoints'
import type { PublicationDecided } from '../../api/publication/schemas'
import { TablePreview } from './TablePreview'

type TableDecisionProps = { municipality: string; decision: PublicationDecided; mayPublish: boolean }

/** One table: what it is, how it is decided, the button that decides, and what will be seen. */
export function TableDecision({ municipality, decision, mayPublish }: TableDecisionProps) {
  const { t, language, moment } = useWords()
  const client = useQueryClient()
  const { table } = decision
  const preview = useAnswer(getPublicationPreview, { query: { municipality, table } })
  const decide = useMutation({
    mutationFn: (open: boolean) => call(putPublication, { body: { municipality, table, public: open } }),
    onSuccess: () =>
      Promise.all(
        [getPublications, getJoiningEndpoint].map(({ path }) =>
          client.invalidateQueries({ queryKey: [path] }),
        ),
      ),
  })
  const said = preview.data?.data
  return (
    <section className="section">
      {said && (
        <>
          <h2>{said.title[language]}</h2>
          <p>{said.description[language]}</p>
        </>
      )}
      <RefusalNotice error={preview.error ?? decide.error} />
      <Notice
        kind={decision.public ? 'saved' : 'info'}
        live="polite"
        title={t(decision.public ? 'publishing:is-public' : 'publishing:is-not')}
      >
        {decision.decidedAt && (
          <p>
            {t('publishing:decided', {
              when: moment(decision.decidedAt),
              who: decision.decidedBy ?? '',
            })}
          </p>
        )}
        <p>{t(decision.public ? 'publishing:public-words' : 'publishing:not-words')}</p>
      </Notice>
      {(decision.public || mayPublish) && (
        <div className="form-actions">
          <Button
            kind={decision.public ? 'secondary' : 'primary'}
            disabled={decide.isPending}
            onClick={() => decide.mutate(!decision.public)}
          >
            {t(decision.public ? 'youth-app:publication.withdraw' : 'publishing:open')}
          </Button>
        </div>
      )}
      {said && <TablePreview preview={said} />}
    </section>
  )
}
