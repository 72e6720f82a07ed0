import { useState } from 'react'
import { Refusal } from '../../../base/endpoints/client'
import { useWords } from '../../../base/ui/useWords'
import type { Session } from '../../domain/sessions/session'
import { saveSession } from '../outbox/saveSession'
import { sentenceCase } from '../sessions/SessionLine'

/** Why a row was not recorded, in words, by the field that it is about; `total` has what is about none of the clocks. */
export type RowRefusal = Partial<Record<'date' | 'start' | 'end' | 'total', string>>

/** How each row stands, by its id: saved, or refused in words. */
export type RowStates = Readonly<Record<string, 'saved' | { refused: RowRefusal }>>

/**
 * Records several sessions one after another. A row that is refused says why and stands beside the others; asked
 * again, what is saved is not sent again, and an id that arrived though its answer was lost is recorded once.
 */
export function useRecordEach(municipality: string) {
  const { t } = useWords()
  const [states, setStates] = useState<RowStates>({})
  const [sending, setSending] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const record = async (sessions: readonly { id: string; session: Session }[]) => {
    setSending(true)
    setProblem(null)
    const next: Record<string, RowStates[string]> = { ...states }
    for (const { id, session } of sessions) {
      if (next[id] === 'saved') continue
      try {
        const saved = await saveSession({ id, municipality, session, isNew: true })
        next[id] = saved === 'needs-you' ? { refused: { total: t('outbox:state.needs-you') } } : 'saved'
      } catch (refused) {
        if (!(refused instanceof Refusal) || !refused.document?.errors?.length) {
          setProblem(refused)
          break
        }
        next[id] = { refused: refusalOf(refused.document.errors) }
      }
      setStates({ ...next })
    }
    setStates(next)
    setSending(false)
  }
  return { record, states, sending, problem }
}

const clocks = ['date', 'start', 'end'] as const

function refusalOf(errors: readonly { field: string; detail: string }[]): RowRefusal {
  const refusal: RowRefusal = {}
  for (const { field, detail } of errors) {
    const at = clocks.find((clock) => clock === field) ?? 'total'
    const sentence = sentenceCase(detail)
    refusal[at] = refusal[at] ? `${refusal[at]} ${sentence}` : sentence
  }
  return refusal
}
