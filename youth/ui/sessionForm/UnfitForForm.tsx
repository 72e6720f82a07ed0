import { Notice } from '../../../base/ui/controls/Notice'
import { useWords } from '../../../base/ui/useWords'
import type { Draft } from './draft'
import { untakenIn } from './ofForm'
import { isOneMeeting } from './oneMeeting'

/**
 * What is said of a form of work where the draft does not fit it: what was filled in, perhaps for another form, and is
 * not sent with this one; and a tally that reads as a note of one meeting. Neither stops anybody.
 */
export function UnfitForForm({ draft }: { draft: Draft }) {
  const { t } = useWords()
  const untaken = untakenIn(draft)
  const fields = untaken.map((field) => t(`youth-forms:field.${field}`)).join(', ')
  return (
    <>
      {untaken.length > 0 && (
        <Notice kind="info" live="polite">
          {t('youth-forms:untaken', { fields })}
        </Notice>
      )}
      {isOneMeeting(draft) && (
        <Notice kind="notice" live="polite">
          {t('youth-forms:one-meeting')}
        </Notice>
      )}
    </>
  )
}
