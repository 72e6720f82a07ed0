import type { ReactNode } from 'react'
import { dayInFinland, writeDay } from '../../../../base/language/days'
import { PublicDocument } from '../../../../base/pages/PublicDocument'
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
  return (
    <PublicDocument
      site={{ ...site, foot: { ...site.foot, notes: <Sources ground={ground} /> } }}
      title={title}
      description={description}
      paths={page && { fi: addressOf('fi', page), sv: addressOf('sv', page), en: addressOf('en', page) }}
      within="culture"
      panel={panel}
    >
      <nav className="culture-nav" aria-label={t('culture-public:nav.label')}>
        <ul className="culture-nav-list">
          {places.map((name) => (
            <li key={name}>
              <a
                href={addressOf(language, { name, ...(name === 'indicators' ? askedRelease(ground) : {}) })}
                aria-current={page && belongsTo[page.name] === name ? 'page' : undefined}
              >
                {t(`culture-public:nav.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <OlderRelease ground={ground} page={page} />
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

/** Says that a newer release is out, and leads to the same page of it. */
function OlderRelease({ ground, page }: Pick<CultureDocumentProps, 'ground' | 'page'>) {
  const { t, language, release, standing } = ground
  const [latest] = standing.releases
  if (!release || release.isLatest || !latest || !page || !('release' in page)) return null
  const { release: _, ...same } = page
  return (
    <p className="older-release">
      {t('culture-public:older', { number: release.published.number })}{' '}
      <a href={addressOf(language, same)}>{t('culture-public:older-to', { number: latest.number })}</a>
    </p>
  )
}

/** `2026.1 (ennakollinen), 15.9.2026`. */
export function releaseName(
  { t, language }: Pick<PageGround, 't' | 'language'>,
  { number, state, publishedAt }: { number: string; state: 'preliminary' | 'final'; publishedAt: Date },
): string {
  const date = writeDay(language, dayInFinland(publishedAt))
  return t('culture-public:release-name', { number, state: t(`culture-public:state.${state}`), date })
}

function Sources({ ground }: { ground: PageGround }) {
  const { t, release } = ground
  return (
    <p>
      {release && (
        <>{t('culture-public:footer.source', { release: releaseName(ground, release.published) })} </>
      )}
      {t('culture-public:footer.population')} {t('culture-public:footer.licence')}{' '}
      {t('culture-public:footer.not-official')}
    </p>
  )
}
