import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../base/endpoints/client'
import { keyOf, useAnswer } from '../../../base/endpoints/useAnswer'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSummary } from '../../api/months/endpoints'
import { getSessionEndpoint, getSessionHistory, getSessions } from '../../api/sessions/endpoints'
import { getTallies, getTallyEndpoint, postSettlement } from '../../api/tally/endpoints'
import type { Tally } from '../../api/tally/schemas'
import type { TallyCell } from '../../domain/tally/arrivals'
import { useCellsInWords } from './useFeaturesInWords'

/** What of a recorded session needs somebody, if anything does: those who were counted after it was recorded. */
export function LateOfSession({ session }: { session: string }) {
  const asked = useAnswer(getTallyEndpoint, { params: { id: session } })
  const tally = asked.data?.data
  return tally?.state === 'recorded' ? <LateNotice tally={tally} decided={() => asked.refetch()} /> : null
}

type LateNoticeProps = { tally: Tally; decided: (tally: Tally, tag: string | null) => void }

/** Those who were counted after the session was recorded: a person adds them to it or leaves them out. */
export function LateNotice({ tally, decided }: LateNoticeProps) {
  const { t } = useWords()
  const inWords = useCellsInWords()
  const client = useQueryClient()
  const settle = useMutation({
    mutationFn: (late: 'add' | 'put-aside') =>
      call(postSettlement, { params: { id: tally.session }, body: { late, version: tally.version } }),
    onSuccess: async ({ data, tag }) => {
      decided(data, tag)
      await Promise.all(
        [getSessions, getSummary, getSessionEndpoint, getSessionHistory, getTallies].map((endpoint) =>
          client.invalidateQueries({ queryKey: keyOf(endpoint).slice(0, 1) }),
        ),
      )
    },
  })
  if (!tally.detail.length) return null
  const { total } = tally
  const title = total < 0 ? t('tally:late.fewer', { count: -total }) : t('tally:late.title', { count: total })
  return (
    <Notice kind="notice" live="polite" title={title}>
      <p>{t('tally:late.words', { what: inWords(tally.detail as TallyCell[]) })}</p>
      <RefusalNotice error={settle.error} />
      <div className="actions">
        <Button kind="secondary" disabled={settle.isPending} onClick={() => settle.mutate('add')}>
          {t('tally:late.add')}
        </Button>
        <Button kind="quiet" disabled={settle.isPending} onClick={() => settle.mutate('put-aside')}>
          {t('tally:late.aside')}
        </Button>
      </div>
    </Notice>
  )
}
