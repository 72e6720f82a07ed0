import { useEffect, useState } from 'react'

type Storage = { persisted: boolean; left: number | null }

/**
 * Asks the browser to keep what lies here until its person says otherwise, and not to make room by dropping it.
 * Asked when there is something to lose, for some browsers ask the person in turn.
 */
export async function askToPersist(): Promise<void> {
  const { storage } = navigator
  if (storage?.persist && !(await storage.persisted())) await storage.persist().catch(() => {})
}

/** Whether the browser has promised to keep what lies here, and how many bytes there is room for still. */
export function useStorage(): Storage {
  const [found, setFound] = useState<Storage>({ persisted: true, left: null })
  useEffect(() => {
    let shown = true
    const look = async () => {
      const persisted = (await navigator.storage?.persisted?.()) ?? false
      const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {}
      const left = quota === undefined || usage === undefined ? null : quota - usage
      if (shown) setFound({ persisted, left })
    }
    look().catch(() => {})
    return () => {
      shown = false
    }
  }, [])
  return found
}
