import type { Me } from '../../../base/people/api/schemas'
import { canDo } from '../../../base/people/ui/useMe'
import { AppLink } from '../../../base/ui/AppLink'
import { Screen } from '../../../base/ui/frame/Screen'
import { ArrowRightIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'
import { structurePlaces } from './places'

/** Where everything that is set up once and kept in order is found, each place with a line on what it is for. */
export function StructureScreen({ me }: { me: Me }) {
  const { t } = useWords()
  return (
    <Screen title={t('structure:title')}>
      <p className="page-title-lead">{t('structure:lead')}</p>
      <ul className="rows">
        {structurePlaces
          .filter(({ permission }) => canDo(me, permission))
          .map(({ href, title, words }) => (
            <li key={href}>
              <AppLink href={href} className="row-link">
                <span>
                  <span className="row-title">{t(title)}</span>
                  <span className="row-detail">{t(words)}</span>
                </span>
                <ArrowRightIcon size={20} />
              </AppLink>
            </li>
          ))}
      </ul>
    </Screen>
  )
}
