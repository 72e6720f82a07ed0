import type { ReactNode } from 'react'
import { PublicDocument } from '../../../../base/pages/PublicDocument'
import { ofLatest, type ReadingPage } from '../../../../collection/ui/public/ground'
import { ReleaseNotice } from '../../../../collection/ui/public/release/ReleaseNotice'
import { ReleaseSources } from '../../../../collection/ui/public/release/ReleaseSources'
import { addressOfYearly } from './addressOfYearly'
import type { YearlyGround } from './ground'

type YearlyDocumentProps = {
  ground: YearlyGround
  title: string
  description?: string
  /** The page itself, for its other languages; null where there is none. */
  page: ReadingPage | null
  children: ReactNode
}

/** A page about the yearly form: the common head and foot, its own places, and which release is read. */
export function YearlyDocument({ ground, page, title, description, children }: YearlyDocumentProps) {
  const { site, t, language } = ground
  const notes = (
    <ReleaseSources ground={ground} source={(release) => t('youth-public:yearly.source', { release })} />
  )
  return (
    <PublicDocument
      site={{ ...site, foot: { ...site.foot, notes } }}
      title={title}
      description={description}
      paths={
        page && {
          fi: addressOfYearly('fi', page),
          sv: addressOfYearly('sv', page),
          en: addressOfYearly('en', page),
        }
      }
      within="yearly"
    >
      <nav className="subject-nav" aria-label={t('youth-public:yearly.nav.label')}>
        <ul className="subject-nav-list">
          {places.map((name) => (
            <li key={name}>
              <a
                href={addressOfYearly(language, { name })}
                aria-current={page && belongsTo[page.name] === name ? 'page' : undefined}
              >
                {t(`youth-public:yearly.nav.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {page && page.name !== 'releases' && page.name !== 'release' && (
        <ReleaseNotice ground={ground} latest={addressOfYearly(language, ofLatest(page))} />
      )}
      {children}
    </PublicDocument>
  )
}

const places = ['indicators', 'releases'] as const
const belongsTo: Partial<Record<ReadingPage['name'], (typeof places)[number]>> = {
  indicators: 'indicators',
  indicator: 'indicators',
  releases: 'releases',
  release: 'releases',
}
