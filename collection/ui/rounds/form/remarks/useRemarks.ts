import { useEffect, useMemo } from 'react'
import type { Form } from '../../../../api/rounds/schemas'
import { useDelivery } from '../fields/useDelivery'
import {
  type AnsweredRemark,
  type Explanation,
  explanations,
  findingId,
  type PilotSaid,
  pilotReplies,
  type Remarks,
  type remarksOf,
  type SentRemark,
  type StandingRemark,
} from './remarks'

export type SendRemarks<Said> = (sent: SentRemark<Said>[]) => Promise<AnsweredRemark<Said>[]>

/**
 * What is said beside values, saved at every pause as they are.
 * @param stored as it stands on the server, of one form as long as that form stands
 * @param place under which it is kept on this device until it is sent
 */
function useRemarks<Said>(
  kind: ReturnType<typeof remarksOf<Said>>,
  stored: ReadonlyMap<string, StandingRemark<Said>>,
  send: SendRemarks<Said>,
  place: string,
) {
  const { takeIn, toSend, settle } = kind
  const begin = (unsent: readonly SentRemark<Said>[]) => kind.begin(stored, unsent)
  const { state, saving, change, take, flush } = useDelivery<
    Remarks<Said>,
    SentRemark<Said>,
    AnsweredRemark<Said>[]
  >({ begin, toSend, settle }, send, place)
  useEffect(() => take((before) => takeIn(before, stored)), [stored, take, takeIn])
  return {
    saving,
    flush,
    /** What they say of one thing. */
    of: (what: string) => kind.remarkIn(state, what),
    /** How many wait for a choice between two. */
    held: Object.values(state).filter(({ theirs }) => theirs).length,
    say: (what: string, said: Said) => change((before) => kind.say(before, what, said)),
    choose: (what: string, whose: 'mine' | 'theirs') => change((before) => kind.choose(before, what, whose)),
  }
}

/** Why figures are as unusual as they are, finding by finding. */
export function useExplanations(form: Form, send: SendRemarks<Explanation> | null, place: string) {
  const stored = useMemo(
    () =>
      new Map(
        form.explanations.map(({ rule, ref, version, changedBy, ...said }) => [
          findingId({ rule, ref }),
          { said, version, changedBy },
        ]),
      ),
    [form.explanations],
  )
  return useRemarks(explanations, stored, send ?? nothingSent, `${place} explanations`)
}

/** What a pilot asks, question by question. */
export function usePilot(form: Form, send: SendRemarks<PilotSaid>, place: string) {
  const stored = useMemo(
    () =>
      new Map(
        form.pilot.map(({ indicator, version, changedBy, ...said }) => [
          indicator,
          { said, version, changedBy },
        ]),
      ),
    [form.pilot],
  )
  return useRemarks(pilotReplies, stored, send, `${place} pilot`)
}

const nothingSent = async () => []
