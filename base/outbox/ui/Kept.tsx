import type { ReactNode } from 'react'
import { useWords } from '../../ui/useWords'
import { useWhenSent } from './useWhenSent'

/** That something is kept on this device, and what has to happen for it to be sent: never a word that is not so. */
export function Kept({ children }: { children: ReactNode }) {
  const { t } = useWords()
  return (
    <>
      {children} {t(`outbox:goes.${useWhenSent()}`)}
    </>
  )
}
