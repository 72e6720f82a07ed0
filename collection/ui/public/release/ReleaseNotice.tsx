import type { ReadingGround } from '../ground'

type ReleaseNoticeProps = {
  ground: ReadingGround
  /** The same page of the latest release. */
  latest: string
}

/** Says of the release that is read what a reader must know of all its figures: that it is preliminary, or that a newer one is out. */
export function ReleaseNotice({ ground: { t, release, standing }, latest }: ReleaseNoticeProps) {
  const [newest] = standing.releases
  if (!release || !newest) return null
  const isPreliminary = release.published.state === 'preliminary'
  if (release.isLatest && !isPreliminary) return null
  return (
    <p className="release-notice">
      {isPreliminary && t('collection-public:preliminary')}{' '}
      {!release.isLatest && (
        <>
          {t('collection-public:older', { number: release.published.number })}{' '}
          <a href={latest}>{t('collection-public:older-to', { number: newest.number })}</a>
        </>
      )}
    </p>
  )
}
