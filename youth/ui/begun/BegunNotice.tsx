import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { useWords } from '../../../base/ui/useWords'

type BegunNoticeProps<Offered extends { at: number }> = {
  offered: Offered | null
  /** Whether somebody saved something else of the same meanwhile. */
  changedSince?: boolean
  goOn: (offered: Offered) => void
  leave: () => void
}

/** Offers what was begun and not saved: to go on with, or to be thrown away. */
export function BegunNotice<Offered extends { at: number }>({
  offered,
  changedSince = false,
  goOn,
  leave,
}: BegunNoticeProps<Offered>) {
  const { t, moment } = useWords()
  if (!offered) return null
  return (
    <Notice kind="info" live="polite" title={t('youth-forms:begun.title')}>
      <p>{t('youth-forms:begun.words', { moment: moment(new Date(offered.at).toISOString()) })}</p>
      {changedSince && <p>{t('youth-forms:begun.changed-since')}</p>}
      <div className="actions">
        <Button kind="secondary" onClick={() => goOn(offered)}>
          {t('youth-forms:begun.go-on')}
        </Button>
        <Button kind="quiet" onClick={leave}>
          {t('youth-forms:begun.leave')}
        </Button>
      </div>
    </Notice>
  )
}
