/** How writes are made here: on the disk before they count as made, so that what was said to be kept is. */
export const durably = { durability: 'strict' } as const

/** Tells every tab of this browser, this one too, that a store has changed. */
export function changesOf(name: string): { tell(): void; hear(changed: () => void): () => void } {
  const listeners = new Set<() => void>()
  const call = () => {
    for (const listener of listeners) listener()
  }
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name)
  channel?.addEventListener('message', call)
  // Among programs without a page, a channel alone keeps nothing running.
  if (channel && 'unref' in channel) (channel as unknown as { unref(): void }).unref()
  return {
    tell() {
      channel?.postMessage(null)
      call()
    },
    hear(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}
