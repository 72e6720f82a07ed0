import { Screen } from '../../base/ui/frame/Screen'
import { useWords } from '../../base/ui/useWords'
import { PlaceLines } from './PlaceLines'
import type { PlaceGroup } from './places'

/** Where places that belong together are found, each with a line on what it is for. */
export function HubScreen({ group }: { group: PlaceGroup }) {
  const { t } = useWords()
  return (
    <Screen title={t(group.title)}>
      <p className="page-title-lead">{t(group.lead)}</p>
      <PlaceLines places={group.places} />
    </Screen>
  )
}
