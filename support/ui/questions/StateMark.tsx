import { CheckIcon, ClockIcon, LockIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'
import type { State } from '../../domain/codes'

const icons = { open: ClockIcon, answered: CheckIcon, closed: LockIcon }

/** How a thread stands: an icon and a word. */
export function StateMark({ state }: { state: State }) {
  const { t } = useWords()
  const Icon = icons[state]
  return (
    <span className={`state-mark state-${state}`}>
      <Icon size={20} />
      {t(`support-app:state.${state}`)}
    </span>
  )
}
