import type { ReactNode } from 'react'
import { AppLink } from '../../base/ui/AppLink'
import { ButtonLink } from '../../base/ui/controls/Button'
import { Screen } from '../../base/ui/frame/Screen'
import { useWords } from '../../base/ui/useWords'

/** An address with nothing behind it, or behind which nothing can be reached now. */
export function NotHereScreen({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useWords()
  return (
    <Screen title={title}>
      {children}
      <div className="form-actions">
        <ButtonLink href="/" link={AppLink}>
          {t('app:to-start')}
        </ButtonLink>
      </div>
    </Screen>
  )
}
