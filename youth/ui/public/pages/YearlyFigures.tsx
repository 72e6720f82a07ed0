import { Emphasised } from '../../../../base/ui/page/Emphasised'
import { Section } from '../../../../base/ui/page/Section'
import { Statement } from '../../../../base/ui/page/Statement'
import { kindWords } from '../../../../statistics/words/words'
import { addressOf } from '../addresses'
import { type YearlyFigures as Figures, personYears } from '../figures/yearly'
import type { PageGround } from './page'
import { writePersonYears } from './writeYearly'
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
  const year = figures.years.find((one) => figures.at(code, one, personYears))
  const cell = year ? figures.at(code, year, personYears)?.cell : undefined
  const write = (value: number) => writePersonYears(language, value)
  return (
    <Section title={t('youth-public:yearly.of-municipality')}>
      {cell?.kind === 'value' && (
        <Statement cell={cell} words={kindWords(t)} write={write} unit={t('youth-public:yearly.unit')}>
          <Emphasised>
            {t('youth-public:yearly.municipality-sentence', { number: write(cell.value), year })}
          </Emphasised>
        </Statement>
      )}
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
