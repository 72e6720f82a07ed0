import { useEffect, useRef, useState } from 'react'
import * as z from 'zod/mini'
import { openItems } from '../../../base/outbox/opened'
import { useOutbox } from '../../../base/outbox/useOutbox'
import { BegunNotice } from './BegunNotice'
import { draftLike, keptOf } from './draftLike'
import { useKept } from './useKept'

const Kept = z.object({
  newId: z.string(),
  version: z.nullable(z.number()),
  fields: z.array(z.string()),
  draft: z.looseObject({}),
})

/**
 * What stands in a form that is one flat object, kept on the phone while it is filled in: a form that is left in the
 * middle, or whose tab is killed, is offered again to its own person.
 * @param form one name for each form
 * @param stored what the form changes; nothing where it makes something new
 * @param first what stands in the form when it opens
 */
export function useBegunDraft<Draft extends object>(
  form: string,
  stored: { id: string; version: number } | null | undefined,
  first: Draft | (() => Draft),
) {
  const [draft, setDraft] = useState(first)
  // Pressing twice makes one, and so does going on after the tab was killed while it was sent.
  const [newId, setNewId] = useState(() => crypto.randomUUID() as string)
  const opened = useRef(draft)
  const version = stored?.version ?? null
  const kept = useKept(`${form} ${stored?.id ?? 'new'}`, (content) => {
    const { data } = Kept.safeParse(content)
    const found = data && draftLike(opened.current, data)
    return found ? { ...data, draft: found } : null
  })
  const { keep, drop, over, giveUp, found } = kept
  useEffect(() => {
    if (draft !== opened.current) void keep({ newId, version, ...keptOf(draft), draft })
  }, [draft, newId, version, keep])
  // The tab may have been killed after it was handed to the outbox, and before it was forgotten here.
  const wasSaved = useOutbox().some((item) => item.subject === found?.newId && item.madeAt >= found.at)
  useEffect(() => {
    if (wasSaved) drop()
  }, [wasSaved, drop])
  return {
    draft,
    change: (changes: Partial<Draft>) => setDraft((now) => ({ ...now, ...changes })),
    /** The id of what the form makes new. */
    newId,
    /** Stands at the head of the form. */
    offer: (
      <BegunNotice
        offered={openItems.now() !== null && !wasSaved ? found : null}
        changedSince={found?.version !== version}
        goOn={(begun) => {
          setNewId(begun.newId)
          setDraft(begun.draft)
          kept.goOn()
        }}
        leave={drop}
      />
    ),
    /** It was saved. */
    over,
    /** Its person left it on purpose. */
    giveUp,
  }
}

export type BegunDraft = ReturnType<typeof useBegunDraft>
