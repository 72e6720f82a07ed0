import { PageTitle } from '../../../../base/ui/page/PageTitle'
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
      <PageTitle
        title={t('culture-public:not-found.title')}
        lead={t(`collection-public:not-found.${sought}`)}
      />
      <p>
        <a className="text-link" href={addressOf(language, { name: 'front' })}>
          {t('culture-public:not-found.to-front')}
        </a>
      </p>
    </CultureDocument>
  )
}
