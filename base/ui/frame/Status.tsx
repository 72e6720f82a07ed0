import type { ReactNode } from 'react'
import { classes } from '../classes'
import { CheckIcon, NoNetworkIcon, SyncIcon, WarningIcon } from '../icons'

type StatusProps = {
  kind: 'saved' | 'offline' | 'waiting' | 'problem'
  /** Set off from its ground, where it stands alone. */
  pill?: boolean
  children: ReactNode
}

const icons = { saved: CheckIcon, offline: NoNetworkIcon, waiting: SyncIcon, problem: WarningIcon }

/** How the work stands, read out when it changes: saved, waiting, without network. */
export function Status({ kind, pill, children }: StatusProps) {
  const Icon = icons[kind]
  const tone = kind === 'offline' ? 'waiting' : kind
  return (
    <span className={classes('status', `status-${tone}`, pill && 'status-pill')} role="status">
      <Icon size={20} />
      {children}
    </span>
  )
}
