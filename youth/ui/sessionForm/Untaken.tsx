import { Notice } from '../../../base/ui/controls/Notice'
import { useWords } from '../../../base/ui/useWords'
import type { Draft } from './draft'
import { untakenIn } from './ofForm'

/** What was filled in, perhaps for another form of work, and is not sent with this one. */
export function Untaken({ draft }: { draft: Draft }) {
  const { t } = useWords()
  const untaken = untakenIn(draft)
  if (!untaken.length) return null
  const fields = untaken.map((field) => t(`youth-forms:field.${field}`)).join(', ')
  return (
    <Notice kind="info" live="polite">
      {t('youth-forms:untaken', { fields })}
    </Notice>
  )
}
