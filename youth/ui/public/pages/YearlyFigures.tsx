import { Section } from '../../../../base/ui/page/Section'
import { addressOf } from '../addresses'
import type { YearlyFigures as Figures } from '../figures/yearly'
import type { PageGround } from './page'
import { YearlyTable } from './YearlyTable'

/** What a municipality has answered to the yearly form; nothing where no released year holds an answer of it. */
export function YearlyFigures({
  ground,
  code,
  figures,
}: {
  ground: PageGround
  code: string
  figures: Figures
}) {
  const { t, language } = ground
  if (!figures.places.includes(code)) return null
  return (
    <Section title={t('youth-public:yearly.of-municipality')}>
      <p className="section-intro">{t('youth-public:yearly.municipality-text')}</p>
      <YearlyTable
        ground={ground}
        figures={figures}
        place={code}
        caption={t('youth-public:yearly.of-municipality')}
      />
      <p>
        <a className="text-link" href={addressOf(language, { name: 'yearly' })}>
          {t('youth-public:yearly.see')}
        </a>
      </p>
    </Section>
  )
}
