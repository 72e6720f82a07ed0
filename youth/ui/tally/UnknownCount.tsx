import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { useWords } from '../../../base/ui/useWords'

/** Neither the address, nor this phone, nor the server says which evening this is: none is made up. */
export function UnknownCount() {
  const { t } = useWords()
  return (
    <>
      <Notice kind="info" live="polite" title={t('tally:unknown.title')}>
        <p>{t('tally:unknown.words')}</p>
      </Notice>
      <div className="actions form-actions">
        <ButtonLink kind="secondary" href="/" link={AppLink}>
          {t('tally:unknown.to-today')}
        </ButtonLink>
      </div>
    </>
  )
}
