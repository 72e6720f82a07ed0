import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call } from '../../../base/endpoints/client'
import { keyOf } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getImportEndpoint, getImports } from '../../api/import/endpoints'
import { getJoiningEndpoint } from '../../api/joining/endpoints'
import { getSummary } from '../../api/months/endpoints'
import { getSessions } from '../../api/sessions/endpoints'
import { getUnits } from '../../api/units/endpoints'
import { getWeek } from '../../api/weeks/endpoints'
import { workplaceOf } from '../places'
import { ChooseSheet } from './ChooseSheet'
import { ImportProgress } from './ImportProgress'
import { ImportResult } from './ImportResult'
import { SheetPreview } from './SheetPreview'
import './import.css'

/** Brings in the sheets that a municipality keeps: chosen, looked at, agreed to, recorded. */
export function ImportScreen({ me, id }: { me: Me; id?: string | undefined }) {
  return id ? <OneImport key={id} id={id} me={me} /> : <ChooseSheet municipality={workplaceOf(me) ?? ''} />
}

function OneImport({ id, me }: { id: string; me: Me }) {
  const { t } = useWords()
  const { data, error } = useQuery({
    queryKey: keyOf(getImportEndpoint, { id }),
    queryFn: () => call(getImportEndpoint, { params: { id } }),
    refetchInterval: ({ state }) => (state.data?.data.state === 'importing' ? 700 : false),
  })
  const stored = data?.data
  const client = useQueryClient()
  // What was recorded belongs to months, lists and perhaps new units that other screens remember otherwise.
  useEffect(() => {
    if (stored?.state === 'done')
      for (const { path } of [getImports, getSessions, getSummary, getUnits, getWeek, getJoiningEndpoint])
        client.invalidateQueries({ queryKey: [path] })
  }, [client, stored?.state])
  if (stored?.state === 'ready') return <SheetPreview stored={stored} me={me} />
  return (
    <Screen title={t('youth-app:screen.import')} back={{ href: '/import', label: t('ui:back') }}>
      <RefusalNotice error={error} />
      {stored?.state === 'done' && <ImportResult stored={stored} />}
      {stored && ['importing', 'cut-off', 'stopped'].includes(stored.state) && (
        <ImportProgress stored={stored} />
      )}
      {stored?.state === 'discarded' && <p>{t('import:gone')}</p>}
    </Screen>
  )
}
