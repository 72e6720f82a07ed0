import { Notice } from '../../../base/ui/controls/Notice'
import { useWords } from '../../../base/ui/useWords'

/** What came of an invitation: a letter that went, a link to hand over, or a role that holds. */
export function InvitedNotice({ mailed, link }: { mailed: boolean; link: string | null }) {
  const { t } = useWords()
  return (
    <Notice kind="saved" live="polite" title={t('team:invite.done')}>
      <p>{t(mailed ? 'team:invite.mailed' : link ? 'people:add.link' : 'team:invite.not-mailed')}</p>
      {link && <p className="code-line">{link}</p>}
    </Notice>
  )
}
