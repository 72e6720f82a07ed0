import type { ReactNode } from 'react'
import { PublicDocument } from '../../../../base/pages/PublicDocument'
import { ofLatest } from '../../../../collection/ui/public/ground'
import { ReleaseNotice } from '../../../../collection/ui/public/release/ReleaseNotice'
import { ReleaseSources } from '../../../../collection/ui/public/release/ReleaseSources'
import { addressOf, type CulturePage } from '../addresses'
import { askedRelease, type PageGround } from './page'

type CultureDocumentProps = {
  ground: PageGround
  title: string
  description?: string
  /** The page itself, for its other languages; null where there is none. */
  page: CulturePage | null
  panel?: ReactNode
  children: ReactNode
}

/** A public page of culture: the common head and foot, the places of culture, and which release is read. */
export function CultureDocument({ ground, page, title, description, panel, children }: CultureDocumentProps) {
  const { site, t, language } = ground
  const notes = (
    <ReleaseSources ground={ground} source={(release) => t('culture-public:footer.source', { release })} />
  )
  return (
    <PublicDocument
      site={{ ...site, foot: { ...site.foot, notes } }}
      title={title}
      description={description}
      paths={page && { fi: addressOf('fi', page), sv: addressOf('sv', page), en: addressOf('en', page) }}
      within="culture"
      panel={panel}
    >
      <nav className="subject-nav" aria-label={t('culture-public:nav.label')}>
        <ul className="subject-nav-list">
          {places.map((name) => (
            <li key={name}>
              <a
                href={addressOf(language, { name, ...(name === 'releases' ? {} : askedRelease(ground)) })}
                aria-current={page && belongsTo[page.name] === name ? 'page' : undefined}
              >
                {t(`culture-public:nav.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {page && page.name !== 'releases' && page.name !== 'release' && (
        <ReleaseNotice ground={ground} latest={addressOf(language, ofLatest(page))} />
      )}
      {children}
    </PublicDocument>
  )
}

const places = ['front', 'indicators', 'compare', 'releases'] as const
const belongsTo: Partial<Record<CulturePage['name'], (typeof places)[number]>> = {
  front: 'front',
  indicators: 'indicators',
  indicator: 'indicators',
  compare: 'compare',
  releases: 'releases',
  release: 'releases',
}
