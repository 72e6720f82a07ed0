import { NamePanel } from '../../../../base/ui/page/NamePanel'
import { Section } from '../../../../base/ui/page/Section'
import { addressOf } from '../addresses'
import { type Coverage, coverageOf } from '../figures/coverage'
import type { CountryFigures } from '../figures/read'
import { CountryYear } from './CountryYear'
import { CoverageMap } from './CoverageMap'
import { Document } from './Document'
import { FindMunicipality } from './FindMunicipality'
import type { PageGround } from './page'
import { TakingPartTable } from './TakingPartTable'

/** What youth work amounts to in the country, as far as municipalities have opened their figures. */
export function FrontPage({ ground, figures }: { ground: PageGround; figures: CountryFigures | null }) {
  const { t, language, register } = ground
  const codes = figures?.takingPart.map(({ code }) => code) ?? []
  const coverage = coverageOf(register, codes)
  return (
    <Document
      ground={ground}
      page={{ name: 'front' }}
      title={t('youth-public:front.title')}
      description={t('youth-public:front.description')}
      panel={
        <NamePanel
          title={t('youth-public:front.name')}
          subtitle={t('youth-public:front.subtitle')}
          facts={coverageFacts(ground, coverage)}
          map={<CoverageMap ground={ground} takingPart={new Set(codes)} />}
        />
      }
    >
      {figures && codes.length > 0 ? (
        <>
          <CountryYear ground={ground} figures={figures} coverage={coverage} />
          <TakingPartTable ground={ground} figures={figures} />
        </>
      ) : (
        <NothingYet ground={ground} />
      )}
      <Section title={t('youth-public:front.find')}>
        <FindMunicipality ground={ground} />
        <p>
          <a className="text-link" href={addressOf(language, { name: 'yearly' })}>
            {t('youth-public:front.yearly')}
          </a>
        </p>
      </Section>
    </Document>
  )
}

function coverageFacts({ t }: PageGround, { mainland, mainlandAll, aland }: Coverage): string[] {
  return [
    ...(mainland ? [t('youth-public:front.coverage', { count: mainland, all: mainlandAll })] : []),
    ...(aland ? [t('youth-public:front.aland', { count: aland })] : []),
  ]
}

function NothingYet({ ground: { t } }: { ground: PageGround }) {
  return (
    <Section title={t('youth-public:front.empty-title')}>
      <p className="section-intro">{t('youth-public:front.empty-text')}</p>
    </Section>
  )
}
