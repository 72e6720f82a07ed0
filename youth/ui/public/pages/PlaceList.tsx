import type { NamedPlace } from '../../../../statistics/domain/placesOfToday'
import { addressOf } from '../addresses'
import type { PageGround } from './page'

type PlaceListProps = {
  ground: PageGround
  places: readonly NamedPlace[]
  /** The codes that are marked as taking part. */
  marked?: ReadonlySet<string>
}

/** Municipalities as links, in columns where there is room. */
export function PlaceList({ ground: { t, language }, places, marked }: PlaceListProps) {
  return (
    <ul className="places">
      {places.map(({ code, name }) => (
        <li key={code}>
          <a href={addressOf(language, { name: 'municipality', code })}>{name}</a>
          {marked?.has(code) && (
            <span className="takes-part">{t('youth-public:municipalities.takes-part')}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
