import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { useWords } from '../../../base/ui/useWords'
import type { Offered } from './useBegun'

type BegunNoticeProps = { offered: Offered | null; goOn: (offered: Offered) => void; leave: () => void }

/** Offers what was begun and not saved: to go on with, or to be thrown away. */
export function BegunNotice({ offered, goOn, leave }: BegunNoticeProps) {
  const { t, moment } = useWords()
  if (!offered) return null
  return (
    <Notice kind="info" live="polite" title={t('youth-forms:begun.title')}>
      <p>{t('youth-forms:begun.words', { moment: moment(new Date(offered.at).toISOString()) })}</p>
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
