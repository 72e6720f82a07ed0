import { useQuery } from '@tanstack/react-query'
import { useContext } from 'react'
import { call } from '../../../base/endpoints/client'
import { Notice } from '../../../base/ui/controls/Notice'
import { FrameContext, Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { postSection, putSectionPilot, putSectionValues } from '../../api/rounds/replyEndpoints'
import { ReplyForm } from './form/ReplyForm'
import { sendPilot } from './form/remarks/sendRemarks'

/** What a link opens: one section, for a colleague without an account. The secret stays behind the # of the address. */
export function SectionScreen() {
  const { t, date } = useWords()
  const frame = useContext(FrameContext)
  const token = window.location.hash.slice(1)
  const opened = useQuery({
    queryKey: [postSection.path, token],
    queryFn: () => call(postSection, { body: { token } }),
    enabled: token !== '',
    refetchInterval: 30_000,
  })
  const form = opened.data?.data
  if (!form) {
    return (
      <Screen title={t('rounds:section.title')}>
        {token ? <RefusalNotice error={opened.error} /> : <p>{t('rounds:section.no-link')}</p>}
      </Screen>
    )
  }
  // Nobody is signed in who would know that these figures are invented: the round says it.
  const exampleData = form.round.example
    ? { short: t('app:example-short'), long: t('app:example-long') }
    : undefined
  return (
    <FrameContext value={frame && { ...frame, exampleData }}>
      <ReplyForm
        form={form}
        place={`section ${form.round.id} ${form.municipality.code} ${form.helper?.section ?? ''}`}
        send={async (values) => {
          const { data } = await call(putSectionValues, { body: { token, values } })
          if (data.nilTakenBack) await opened.refetch()
          return data
        }}
        explain={null}
        sendPilot={sendPilot((body) => call(putSectionPilot, { body: { token, ...body } }))}
      >
        {() => (
          <Notice kind="info" title={t('rounds:section.thanks')}>
            <p>{t('rounds:section.until', { day: date((form.helper?.expiresAt ?? '').slice(0, 10)) })}</p>
          </Notice>
        )}
      </ReplyForm>
    </FrameContext>
  )
}
