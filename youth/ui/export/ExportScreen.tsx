import type { Me } from '../../../base/people/api/schemas'
import { Screen } from '../../../base/ui/frame/Screen'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { useWords } from '../../../base/ui/useWords'
import { getExport } from '../../api/export/endpoints'
import { workplaceOf } from '../places'

/** Where a municipality takes out all that it has recorded. */
export function ExportScreen({ me }: { me: Me }) {
  const { t } = useWords()
  const address = `${getExport.path}?municipality=${workplaceOf(me) ?? ''}`
  return (
    <Screen
      title={t('youth-app:screen.export')}
      back={{ href: '/structure', label: t('structure:title') }}
      actions={
        <StickyActions>
          <a className="button button-primary button-large" href={address} download>
            {t('export:do')}
          </a>
        </StickyActions>
      }
    >
      <p className="page-title-lead">{t('export:lead')}</p>
      <p>{t('export:what')}</p>
      <p>{t('export:words')}</p>
    </Screen>
  )
}
