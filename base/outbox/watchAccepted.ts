import type { QueryClient } from '@tanstack/react-query'
import { kindOf } from './kinds'
import { openItems } from './opened'

/** Has the screens of this tab ask anew for what an acknowledged write has changed, whichever tab sent it. */
export function watchAccepted(client: QueryClient): void {
  let known: Set<string> | undefined
  openItems.subscribe(() => {
    const accepted = (openItems.now() ?? []).filter(({ state }) => state === 'accepted')
    // What was accepted before this page was opened is in what the page asks for.
    for (const item of known ? accepted : []) {
      if (!known?.has(item.key)) kindOf(item.kind)?.accepted?.(client, item)
    }
    known = new Set(accepted.map(({ key }) => key))
  })
}
