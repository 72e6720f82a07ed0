import { AppLink } from '../../base/ui/AppLink'
import { ArrowRightIcon } from '../../base/ui/icons'
import { useWords } from '../../base/ui/useWords'
import type { Place } from './places'

/** Places to go to, each with what it is for. */
export function PlaceLines({ places }: { places: readonly Place[] }) {
  const { t } = useWords()
  return (
    <ul className="rows">
      {places.map(({ href, label, line }) => (
        <li key={href}>
          <AppLink href={href} className="row-link">
            <span>
              <span className="row-title">{t(label)}</span>
              <span className="row-detail">{t(line)}</span>
            </span>
            <ArrowRightIcon size={20} />
          </AppLink>
        </li>
      ))}
    </ul>
  )
}
