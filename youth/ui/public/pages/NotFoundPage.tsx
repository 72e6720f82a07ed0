import { PageTitle } from '../../../../base/ui/page/PageTitle'
import { addressOf } from '../addresses'
import { Document } from './Document'
import type { PageGround } from './page'

type NotFoundPageProps = {
  ground: PageGround
  /** What was looked for: some page, or a municipality by its code. */
  sought?: 'page' | 'municipality'
}

/** There is nothing at this address: says so, and shows two ways on. */
export function NotFoundPage({ ground, sought = 'page' }: NotFoundPageProps) {
  const { t, language } = ground
  const words = sought === 'municipality' ? ('municipality-' as const) : ''
  const title = t(`youth-public:not-found.${words}title`)
  return (
    <Document ground={ground} page={null} title={title}>
      <PageTitle title={title} lead={t(`youth-public:not-found.${words}text`)} />
      <p className="actions">
        <a className="button button-primary" href={addressOf(language, { name: 'municipalities' })}>
          {t('youth-public:not-found.municipalities')}
        </a>
        <a className="button button-quiet" href={addressOf(language, { name: 'front' })}>
          {t('youth-public:not-found.front')}
        </a>
      </p>
    </Document>
  )
}
