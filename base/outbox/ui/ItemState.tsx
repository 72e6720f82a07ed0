import { Status } from '../../ui/frame/Status'
import { useWords } from '../../ui/useWords'
import type { Item } from '../opened'

const kinds = { waiting: 'waiting', sending: 'waiting', accepted: 'saved', 'needs-you': 'problem' } as const

/** How one write stands, by sign and word. */
export function ItemState({ state }: Pick<Item, 'state'>) {
  const { t } = useWords()
  return <Status kind={kinds[state]}>{t(`outbox:state.${state}`)}</Status>
}
