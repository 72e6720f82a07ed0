import type { ReleaseView } from '../../../../collection/ui/public/figures/release'
import type { ReadingGround } from '../../../../collection/ui/public/ground'
import { releaseName } from '../../../../collection/ui/public/release/releaseName'

type ReleaseLineProps = {
  ground: ReadingGround
  release: ReleaseView
  /** What is said first. */
  before?: string
}

/** Which release figures are of, how far they have been looked at, and the way to it and to the others. */
export function ReleaseLine({ ground, release, before }: ReleaseLineProps) {
  const { t } = ground
  const { number, state } = release.published
  return (
    <p className="section-intro">
      {before && `${before} `}
      <a href={ground.to({ name: 'release', number })}>{releaseName(ground, release.published)}</a>.{' '}
      {t(`youth-public:yearly.checked.${state}`)}
    </p>
  )
}
