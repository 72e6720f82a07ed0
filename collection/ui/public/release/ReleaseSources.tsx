import type { ReadingGround } from '../ground'
import { releaseName } from './releaseName'

type ReleaseSourcesProps = {
  ground: ReadingGround
  /** Where the figures come from, of a release by its name. */
  source: (release: string) => string
}

/** Where the figures of a page come from and how they may be used. */
export function ReleaseSources({ ground, source }: ReleaseSourcesProps) {
  const { t, release } = ground
  return (
    <p>
      {release && <>{source(releaseName(ground, release.published))} </>}
      {t('collection-public:footer.population')} {t('collection-public:footer.licence')}{' '}
      {t('collection-public:footer.not-official')}
    </p>
  )
}
