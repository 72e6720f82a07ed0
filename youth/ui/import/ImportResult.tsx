import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { useWords } from '../../../base/ui/useWords'
import type { Import } from '../../api/import/schemas'

/** What came of an import. */
export function ImportResult({ stored }: { stored: Import }) {
  const { t, number } = useWords()
  const { recorded, there, differing, deleted, locked, refused } = stored
  const say = (key: string, count: number) =>
    count > 0 && <p>{t(`import:${key}`, { count, number: number(count) })}</p>
  return (
    <>
      <Notice
        kind={recorded ? 'saved' : 'info'}
        live="polite"
        title={
          recorded
            ? t('import:done', { count: recorded, number: number(recorded) })
            : t('import:done-nothing')
        }
      >
        {say('there', there)}
        {say('done-left', differing + deleted + locked)}
        {refused > 0 && (
          <p>
            {t('import:done-refused', { count: refused, number: number(refused) })}{' '}
            {t('import:done-refused-next')}
          </p>
        )}
      </Notice>
      <div className="actions form-actions">
        <ButtonLink kind="primary" href="/sessions" link={AppLink}>
          {t('import:see-sessions')}
        </ButtonLink>
        <ButtonLink kind="quiet" href="/import" link={AppLink}>
          {t('import:another')}
        </ButtonLink>
      </div>
    </>
  )
}
