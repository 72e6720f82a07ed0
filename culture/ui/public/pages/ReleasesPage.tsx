import { ReleaseList } from '../../../../collection/ui/public/release/ReleaseList'
import { CultureDocument } from './CultureDocument'
import type { PageGround } from './page'

/** What has been published of culture, and what is to come. */
export function ReleasesPage({ ground, today }: { ground: PageGround; today: string }) {
  const { t } = ground
  return (
    <CultureDocument
      ground={ground}
      page={{ name: 'releases' }}
      title={t('culture-public:releases.title')}
      description={t('collection-public:releases.lead')}
    >
      <ReleaseList ground={ground} today={today} empty={t('culture-public:front.empty-text')} />
    </CultureDocument>
  )
}
