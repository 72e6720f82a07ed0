import type { ReleaseView } from '../../../../collection/ui/public/figures/release'
import { ReleaseContent } from '../../../../collection/ui/public/release/ReleaseContent'
import type { Changes } from '../../../../collection/ui/public/release/readChanges'
import { CultureDocument } from './CultureDocument'
import type { PageGround } from './page'

type ReleasePageProps = { ground: PageGround; release: ReleaseView; changes: Changes }

/** A release of culture. */
export function ReleasePage({ ground, release, changes }: ReleasePageProps) {
  const { t, language } = ground
  const { number, note } = release.published
  return (
    <CultureDocument
      ground={ground}
      page={{ name: 'release', number }}
      title={t('culture-public:release.title', { number })}
      description={note[language]}
    >
      <ReleaseContent ground={ground} release={release} changes={changes} />
    </CultureDocument>
  )
}
