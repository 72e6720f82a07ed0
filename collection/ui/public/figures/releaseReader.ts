import { nobody, read } from '../../../../base/database/transaction'
import type { Ground } from '../../../../base/endpoints/serve'
import { atMostOne } from '../../../../base/pages/cache/atMostOne'
import { kept } from '../../../../base/pages/cache/kept'
import { RecentlyUsed } from '../../../../base/pages/cache/recentlyUsed'
import { historyStamp } from '../../../domain/definition/indicatorHistory'
import { versionsStamp } from '../../../domain/definition/publicVersions'
import { type Catalogue, readCatalogue } from './catalogue'
import { type ReleaseView, readRelease } from './release'
import { readStanding, type Standing } from './standing'

/** What is out now, with a stamp of what its indicators say: what was drawn from the same stands. */
export type StandingNow = Standing & { versions: string }

/** What a page about a release is drawn from. */
export type ReadingView = { now: StandingNow; catalogue: Catalogue; release: ReleaseView | null }

export type ReleaseReader = {
  standing(): Promise<StandingNow>
  /** A stamp of what was proposed and decided of its indicators. */
  history(): Promise<string>
  /** The release of a number, or the latest one; null where it is not there. */
  view(number: string | undefined): Promise<ReadingView>
  /** The former release that an address names; one that was never made is none, and the latest one is shown. */
  former(number: string | undefined): Promise<{ release?: string }>
}

/** Releases in hand at once: the latest, and those that are read beside it. */
const keptReleases = 8

/** Reads the releases of a subject. What is out is asked each time, shared by all who ask at once; the rest is read once. */
export function releaseReader({ database }: Ground, subject: string): ReleaseReader {
  const catalogues = new RecentlyUsed<Promise<Catalogue>>(1)
  const releases = new RecentlyUsed<Promise<ReleaseView | null>>(keptReleases)
  const standing = atMostOne(() =>
    read(database, nobody, async (tx) => ({
      ...(await readStanding(tx, subject)),
      versions: await versionsStamp(tx, subject),
    })),
  )
  return {
    standing,
    history: atMostOne(() => read(database, nobody, (tx) => historyStamp(tx, subject))),
    async view(number) {
      const now = await standing()
      const [latest] = now.releases
      const published = number === undefined ? latest : now.releases.find((one) => one.number === number)
      const catalogue = await kept(catalogues, now.versions, () =>
        read(database, nobody, (tx) => readCatalogue(tx, subject)),
      )
      const isLatest = published === latest
      const release = published
        ? await kept(releases, `${published.id} ${now.versions} ${isLatest}`, () =>
            read(database, nobody, (tx) => readRelease(tx, subject, published, catalogue, isLatest)),
          )
        : null
      return { now, catalogue, release }
    },
    async former(number) {
      if (number === undefined) return {}
      const at = (await standing()).releases.findIndex((one) => one.number === number)
      return at > 0 ? { release: number } : {}
    },
  }
}
