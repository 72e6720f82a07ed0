import { Status } from '../../ui/frame/Status'
import { useWords } from '../../ui/useWords'
import type { Item } from '../opened'
import { useWhenSent } from './useWhenSent'

const kinds = { waiting: 'waiting', sending: 'waiting', accepted: 'saved', 'needs-you': 'problem' } as const

/** How one write stands, by sign and word. */
export function ItemState({ state }: Pick<Item, 'state'>) {
  const { t } = useWords()
  const asksSignIn = useWhenSent() === 'sign-in' && (state === 'waiting' || state === 'sending')
  if (asksSignIn) return <Status kind="problem">{t('outbox:state.sign-in')}</Status>
  return <Status kind={kinds[state]}>{t(`outbox:state.${state}`)}</Status>
}
