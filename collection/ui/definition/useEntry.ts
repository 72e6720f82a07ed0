import type { WholeProposal } from '../../api/definition/schemas'
import { useUnsaved } from '../managed/useUnsaved'

/** By which name what is written of a proposal is kept in this tab. */
export const entryPlace = (form: string, { id }: Pick<WholeProposal, 'id'>) => `${form} ${id}`

type Written<Content> = { seen: number; content: Content }

/**
 * What somebody writes of a proposal. It outlives a reload, and is sent as of the version that its writer saw when they
 * began: what a colleague has added since is shown to them first, and they go on from it with all that they have typed.
 * @param begin what the form begins with, for as long as nothing is written
 */
export function useEntry<Content>(
  form: string,
  { proposal, refresh }: { proposal: WholeProposal; refresh: () => Promise<unknown> },
  begin: Content,
) {
  const unsaved = useUnsaved<Written<Content> | null>(entryPlace(form, proposal), 0, null)
  const content = unsaved.content?.content ?? begin
  const seen = unsaved.content?.seen ?? proposal.version
  return {
    content,
    put: (changes: Partial<Content>) => unsaved.put({ seen, content: { ...content, ...changes } }),
    /** The version that is sent on. */
    seen,
    /** Given where the proposal has moved on since: the writer has read it, and goes on from there. */
    goOn: seen === proposal.version ? undefined : () => unsaved.put({ seen: proposal.version, content }),
    /** Sends it. What was refused stays, beside the proposal as it is by now. */
    async send(work: () => Promise<unknown>) {
      try {
        await work()
        unsaved.putBack(null)
      } finally {
        await refresh()
      }
    },
  }
}
