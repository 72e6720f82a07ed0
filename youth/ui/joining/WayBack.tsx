import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { AppLink } from '../../../base/ui/AppLink'
import { Button, ButtonLink } from '../../../base/ui/controls/Button'
import { Dialog } from '../../../base/ui/controls/Dialog'
import { Notice } from '../../../base/ui/controls/Notice'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { deleteTraining, getJoiningEndpoint, putJoining } from '../../api/joining/endpoints'
import type { Joining } from '../../api/joining/schemas'
import { getSessions } from '../../api/sessions/endpoints'

/** Where each step leads back to; publishing is withdrawn where it was decided. */
const before = { accepted: 'invited', trying: 'accepted', 'in-use': 'trying' } as const

/** Where the municipality stands, how it came there, and the ways back: a step back, and practice emptied. */
export function WayBack({ joining }: { joining: Joining }) {
  const { t, moment, number } = useWords()
  const client = useQueryClient()
  const [asks, setAsks] = useState(false)
  const { municipality, step, agreement, history, beginning } = joining
  const refresh = () =>
    Promise.all(
      [getJoiningEndpoint, getSessions].map(({ path }) => client.invalidateQueries({ queryKey: [path] })),
    )
  const former = step in before ? before[step as keyof typeof before] : null
  const back = useMutation({
    mutationFn: (to: 'invited' | 'accepted' | 'trying') =>
      call(putJoining, { body: { municipality, step: to } }),
    onSuccess: refresh,
    onSettled: () => setAsks(false),
  })
  const empty = useMutation({
    mutationFn: () => call(deleteTraining, { query: { municipality } }),
    onSuccess: refresh,
  })
  return (
    <>
      {(beginning.practice > 0 || empty.isSuccess) && (
        <section className="section">
          <h2>{t('youth-app:training.title')}</h2>
          <RefusalNotice error={empty.error} />
          {empty.data && beginning.practice === 0 ? (
            <Notice kind="saved" live="polite" title={t('youth-app:training.emptied')} />
          ) : (
            <>
              <p>
                {t('youth-app:training.there', {
                  count: beginning.practice,
                  number: number(beginning.practice),
                })}
              </p>
              <div className="form-actions">
                <Button disabled={empty.isPending} onClick={() => empty.mutate()}>
                  {t('youth-app:training.empty')}
                </Button>
              </div>
            </>
          )}
        </section>
      )}
      {history.length > 0 && (
        <section className="section">
          <h2>{t('youth-app:joining.now', { step: t(`youth-app:joining.step.${step}`) })}</h2>
          <RefusalNotice error={back.error} />
          {agreement && (
            <p>
              {t('youth-app:joining.agreed', {
                version: agreement.version,
                when: moment(agreement.acceptedAt),
                who: agreement.acceptedBy ?? t('youth-app:joining.someone'),
              })}
            </p>
          )}
          <ol className="rows">
            {history.toReversed().map((taken) => (
              <li key={taken.since}>
                <span className="row-title">{t(`youth-app:joining.step.${taken.step}`)}</span>
                <span className="row-detail">
                  {moment(taken.since)}
                  {taken.person && ` · ${taken.person}`}
                </span>
              </li>
            ))}
          </ol>
          <div className="actions form-actions">
            {step === 'publishing' && (
              <ButtonLink kind="secondary" href="/publication" link={AppLink}>
                {t('youth-app:publication.withdraw')}
              </ButtonLink>
            )}
            {former && (
              <Button kind="quiet" onClick={() => setAsks(true)}>
                {t(`youth-app:joining.back.${former}.do`)}
              </Button>
            )}
          </div>
          {former && (
            <Dialog
              open={asks}
              onClose={() => setAsks(false)}
              title={t(`youth-app:joining.back.${former}.title`)}
              actions={
                <>
                  <Button kind="primary" disabled={back.isPending} onClick={() => back.mutate(former)}>
                    {t(`youth-app:joining.back.${former}.do`)}
                  </Button>
                  <Button kind="secondary" onClick={() => setAsks(false)}>
                    {t('ui:cancel')}
                  </Button>
                </>
              }
            >
              <p>{t(`youth-app:joining.back.${former}.words`)}</p>
            </Dialog>
          )}
        </section>
      )}
    </>
  )
}
