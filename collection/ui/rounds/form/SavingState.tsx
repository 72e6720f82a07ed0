import { Status } from '../../../../base/ui/frame/Status'
import { useWords } from '../../../../base/ui/useWords'
import type { Saving } from './useAutosave'

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
