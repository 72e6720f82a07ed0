import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type Answered, call } from '../../../base/endpoints/client'
import { keyOf, useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { canDo, reachIn } from '../../../base/people/ui/useMe'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import {
  getForm,
  getFormStanding,
  getHistory,
  postPrefill,
  putExplanations,
  putPilot,
  putValues,
} from '../../api/rounds/replyEndpoints'
import type { Form } from '../../api/rounds/schemas'
import { AskCorrection } from '../review/AskCorrection'
import { ReviewNotes } from '../review/ReviewNotes'
import { GiveSection } from './form/GiveSection'
import { HandIn } from './form/HandIn'
import { ReplyForm } from './form/ReplyForm'
import { RoundContact } from './form/RoundContact'
import { sendExplanations, sendPilot } from './form/remarks/sendRemarks'
import { SheetInOut } from './form/SheetInOut'

/** How often a form looks for what colleagues have written. */
const lookAgain = 20_000

/** The form of the municipality that the person answers for. */
export function RoundFormScreen({
  me,
  round,
  municipality,
}: {
  me: Me
  round: string
  municipality?: string | undefined
}) {
  const { t } = useWords()
  const client = useQueryClient()
  const own = municipality ?? reachIn(me, 'collection.answer.read').municipalities[0] ?? ''
  const params = { round, municipality: own }
  const form = useAnswer(getForm, { params })
  useEffect(() => {
    const asked = { params: { round, municipality: own } }
    const ask = async () => {
      client.invalidateQueries({ queryKey: [getHistory.path] })
      // Where it cannot be told now, the form says why as it would at its opening.
      const { data } = await call(getFormStanding, asked).catch(() => ({ data: null }))
      if (!data) return client.invalidateQueries({ queryKey: [getForm.path] })
      client.setQueryData<Answered<typeof getForm>>(
        keyOf(getForm, asked),
        (known) => known && { ...known, data: { ...known.data, ...data } },
      )
    }
    const timer = setInterval(ask, lookAgain)
    return () => clearInterval(timer)
  }, [client, round, own])
  // A form that nobody has begun is filled from records before it is shown, so that nobody types what is known.
  const mayWrite = canDo(me, 'collection.answer.write')
  const unbegun = form.data?.data.reply.state === 'invited' && !form.data.data.reply.lock && mayWrite
  const prefill = useMutation({
    mutationFn: () => call(postPrefill, { params }),
    onSuccess: ({ data }) => data.filled && client.invalidateQueries({ queryKey: [getForm.path] }),
  })
  const { isIdle, mutate: fill } = prefill
  useEffect(() => {
    if (unbegun && isIdle) fill()
  }, [unbegun, isIdle, fill])
  const [asking, setAsking] = useState<string>()
  const back = { href: '/collection/rounds', label: t('ui:back') }
  if (!form.data || (unbegun && (prefill.isIdle || prefill.isPending))) {
    return (
      <Screen title={t('rounds:title')} back={back}>
        <RefusalNotice error={form.error} />
      </Screen>
    )
  }
  const shown = form.data.data
  const mayApprove = canDo(me, 'collection.answer.approve')
  return (
    <ReplyForm
      key={`${round} ${own}`}
      form={shown}
      back={back}
      mayApprove={mayApprove}
      place={`reply ${me.id} ${round} ${own}`}
      send={async (values) => {
        const { data } = await call(putValues, { params, body: { values } })
        if (data.nilTakenBack) await client.invalidateQueries({ queryKey: [getForm.path] })
        return data
      }}
      explain={sendExplanations((explanations) => call(putExplanations, { params, body: { explanations } }))}
      sendPilot={sendPilot((body) => call(putPilot, { params, body }))}
      onAskCorrection={mayWrite && mayAskFor(shown) ? setAsking : null}
      notes={(about) => (
        <>
          {!about.of && !about.section && prefill.data && prefill.data.data.filled > 0 && (
            <Notice kind="info" title={t('rounds:prefilled', { count: prefill.data.data.filled })} />
          )}
          <ReviewNotes {...params} {...about} mayAnswer={mayWrite} />
          {about.of && about.of === asking && (
            <AskCorrection {...params} of={about.of} close={() => setAsking(undefined)} />
          )}
        </>
      )}
    >
      {(state) => (
        <>
          <RefusalNotice error={prefill.error} />
          <HandIn {...state} form={shown} mayApprove={mayApprove} />
          {state.asks && (
            <>
              <SheetInOut form={shown} />
              <GiveSection form={shown} />
            </>
          )}
          <div className="reply-contact">
            <RoundContact contact={shown.contact} />
          </div>
        </>
      )}
    </ReplyForm>
  )
}

/** What the municipality has approved is put right by way of the reviewers, also after the round is closed. */
const mayAskFor = ({ reply: { lock } }: Form) =>
  lock === 'approved' || lock === 'accepted' || lock === 'returned'
