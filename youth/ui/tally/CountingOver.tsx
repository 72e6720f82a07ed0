import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { useWords } from '../../../base/ui/useWords'
import type { Tally } from '../../api/tally/schemas'
import { LateNotice } from './LateNotice'

type CountingOverProps = {
  head: { title: string; detail: string; back: { href: string; label: string } }
  tally: Tally
  /** Whether this phone counted too, so that somebody else must have closed it. */
  counted: boolean
  take: (tally: Tally, tag: string | null) => void
}

/** The evening is recorded, or its count was discarded: nothing is counted any more, and what came too late is here. */
export function CountingOver({ head, tally, counted, take }: CountingOverProps) {
  const { t } = useWords()
  const recorded = tally.state === 'recorded'
  return (
    <Screen
      {...head}
      actions={
        recorded && (
          <StickyActions>
            <ButtonLink kind="primary" size="large" href={`/sessions/${tally.session}`} link={AppLink}>
              {t('tally:closed.see')}
            </ButtonLink>
          </StickyActions>
        )
      }
    >
      <div className="stack">
        <Notice
          kind={recorded ? 'saved' : 'info'}
          live="polite"
          title={t(recorded ? 'tally:closed.title' : 'tally:aside.title')}
        >
          <p>
            {t(
              recorded
                ? counted
                  ? 'tally:closed.by-colleague'
                  : 'tally:closed.more-came'
                : 'tally:aside.words',
            )}
          </p>
        </Notice>
        {recorded && <LateNotice tally={tally} decided={take} />}
        {recorded && (
          <p>
            <AppLink className="text-link" href={`/sessions/${tally.session}/correct`}>
              {t('tally:closed.correct')}
            </AppLink>
          </p>
        )}
      </div>
    </Screen>
  )
}
