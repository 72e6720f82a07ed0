import { addressOf } from '../addresses'
import { CultureDocument } from './CultureDocument'
import type { PageGround } from './page'

/** An address within culture that leads nowhere: what was sought, and where to go. */
export function NotFoundPage({
  ground,
  sought,
}: {
  ground: PageGround
  sought: 'indicator' | 'municipality' | 'release' | 'figure'
}) {
  const { t, language } = ground
  return (
    <CultureDocument ground={ground} page={null} title={t('culture-public:not-found.title')}>
      <div className="page-title">
        <div className="page-title-words">
          <h1>{t('culture-public:not-found.title')}</h1>
          <p className="page-title-lead">{t(`culture-public:not-found.${sought}`)}</p>
        </div>
      </div>
      <p>
        <a className="text-link" href={addressOf(language, { name: 'front' })}>
          {t('culture-public:not-found.to-front')}
        </a>
      </p>
    </CultureDocument>
  )
}
