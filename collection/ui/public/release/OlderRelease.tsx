import type { ReadingGround } from '../ground'

type OlderReleaseProps = {
  ground: ReadingGround
  /** The same page of the latest release. */
  latest: string
}

/** Says that a newer release than the one read is out, and leads to the same page of it. */
export function OlderRelease({ ground: { t, release, standing }, latest }: OlderReleaseProps) {
  const [newest] = standing.releases
  if (!release || release.isLatest || !newest) return null
  return (
    <p className="older-release">
      {t('collection-public:older', { number: release.published.number })}{' '}
      <a href={latest}>{t('collection-public:older-to', { number: newest.number })}</a>
    </p>
  )
}
