import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { call } from '../../../base/endpoints/client'
import type { Me } from '../../../base/people/api/schemas'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSessions, getSummary, putSession } from '../../api/endpoints'
import type { Session } from '../../domain/session'
import { today } from '../dates'
import { lastUnit, rememberUnit, useUnits } from '../places'
import { emptyDraft } from '../sessionForm/draft'
import { SessionForm } from '../sessionForm/SessionForm'

/** Records a session. The id and the key are made once, so that pressing twice records once. */
export function RecordScreen({ me }: { me: Me }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch())
  const { units, error, loading } = useUnits(me)
  const [id] = useState(() => crypto.randomUUID())
  const record = useMutation({
    mutationFn: (session: Session) => call(putSession, { params: { id }, body: session }),
    onSuccess: async ({ data }) => {
      rememberUnit(me, data.unit)
      await Promise.all(
        [getSessions, getSummary].map(({ path }) => client.invalidateQueries({ queryKey: [path] })),
      )
      go(`/sessions/${data.id}?saved=1`)
    },
  })
  const open = units.filter((unit) => !unit.closedOn || unit.closedOn >= today())
  const unit = open.find((one) => one.id === (asked.get('unit') ?? lastUnit(me))) ?? open[0]
  const back = { href: '/', label: t('ui:back') }
  if (loading || error || !unit) {
    return (
      <Screen title={t('youth-app:record')} back={back}>
        <RefusalNotice error={error} />
        {!loading && !error && <Notice kind="info">{t('youth-app:no-units')}</Notice>}
      </Screen>
    )
  }
  return (
    <SessionForm
      title={t('youth-app:record')}
      back={back}
      units={open}
      first={emptyDraft(unit, today())}
      save={record.mutate}
      saving={record.isPending}
      error={record.error}
      saveWords={t('youth-app:save')}
    />
  )
}
