import { useSyncExternalStore } from 'react'

const wide = () => matchMedia('(min-width: 900px)')

/** Whether there is room for a month side by side. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const query = wide()
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => wide().matches,
  )
