import { Status } from '../../../../base/ui/frame/Status'
import { useWords } from '../../../../base/ui/useWords'
import type { Saving } from './fields/useDelivery'

const gravest = ['refused', 'offline', 'saving', 'saved'] as const

/** How several pieces of work stand as one: as the gravest of them does, and saved when the last one was. */
export function inAll(...all: Saving[]): Saving {
  const found = gravest.map((state) => all.find((one) => one.state === state)).find((one) => one)
  if (found && found.state !== 'saved') return found
  const moments = all.flatMap((one) => (one.state === 'saved' && one.at ? [one.at.getTime()] : []))
  return { state: 'saved', at: moments.length ? new Date(Math.max(...moments)) : null }
}

/** How the work stands, in words: saved and when, on its way, kept on this device, refused; fields that show what cannot be saved are never passed over. */
export function SavingState({ saving, held }: { saving: Saving; held: number }) {
  const { t, language } = useWords()
  if (held && saving.state === 'saved')
    return <Status kind="problem">{t('rounds:held', { count: held })}</Status>
  switch (saving.state) {
    case 'saved': {
      const at = saving.at?.toLocaleTimeString(language === 'en' ? 'en-GB' : 'fi-FI', {
        ...{ hour: 'numeric', minute: '2-digit' },
      })
      return <Status kind="saved">{at ? t('rounds:saved-at', { at }) : t('rounds:all-saved')}</Status>
    }
    case 'saving':
      return <Status kind="waiting">{t('rounds:saving')}</Status>
    case 'offline':
      return <Status kind="offline">{t('rounds:offline')}</Status>
    case 'refused':
      return <Status kind="problem">{t('rounds:not-saved')}</Status>
  }
}
