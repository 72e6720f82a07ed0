import { inOrder } from '../../../../base/language/inOrder'
import { BarList } from '../../../../base/ui/charts/BarList'
import { ChartWithTable } from '../../../../base/ui/charts/ChartWithTable'
import { Section } from '../../../../base/ui/page/Section'
import type { AskedAreas } from '../figures/areas'
import type { FigureBook } from '../figures/book'
import type { Measure } from '../figures/measures'
import { type AreaKind, areaKindOf, areaKinds } from '../figures/places'
import type { ReleaseView } from '../figures/release'
import { releasedKinds, unitOf, writerOf } from '../figures/writeFigure'
import type { ReadingGround } from '../ground'
import { inWords } from './FigureTrend'

type AreaFiguresProps = {
  ground: ReadingGround
  release: ReleaseView
  areas: AskedAreas
  measure: Measure
  year: string
  book: FigureBook
}

/** A measure by kind of municipality, language, region and wellbeing county, by name and never by size. */
export function AreaFigures({ ground, release, areas, measure, year, book }: AreaFiguresProps) {
  const { t, language } = ground
  const places = areas === 'today' ? release.placesToday : release.places
  const kinds = Object.values(areaKinds).map((kind) => {
    const named = [...places.values()]
      .filter(({ code }) => areaKindOf(code) === kind && book.at(code, year, measure.code))
      .map(({ code, name }) => ({ code, name: name[language] }))
    return { kind, areas: kind === 'group' || kind === 'language' ? named : inOrder(language, named) }
  })
  if (kinds.every((one) => !one.areas.length)) return null
  return (
    <Section title={t('collection-public:areas.title', { year })}>
      <p className="section-intro">{t('collection-public:areas.coverage')}</p>
      {kinds
        .filter((one) => one.areas.length > 0)
        .map((one) => (
          <AreaChart key={one.kind} {...{ ground, measure, year, book }} kind={one.kind} areas={one.areas} />
        ))}
    </Section>
  )
}

type AreaChartProps = Pick<AreaFiguresProps, 'ground' | 'measure' | 'year' | 'book'> & {
  kind: AreaKind
  areas: readonly { code: string; name: string }[]
}

function AreaChart({ ground, measure, year, book, kind, areas }: AreaChartProps) {
  const { t, language } = ground
  const marks = areas.map(({ code, name }) => {
    const figure = book.at(code, year, measure.code)
    const coverage = figure?.note ? ` (${figure.note[language]})` : ''
    return {
      key: code,
      label: name,
      name: `${name}${coverage}`,
      cell: figure?.cell ?? ({ kind: 'missing' } as const),
    }
  })
  const write = writerOf(language, t, measure, 'MA')
  const unit = unitOf(language, t, measure, 'MA')
  return (
    <ChartWithTable
      title={t(`collection-public:areas.by-${kind}`)}
      note={unit}
      description={inWords(ground, marks, write)}
      marks={marks}
      words={releasedKinds(t)}
      write={write}
      tableWords={{
        open: t('collection-public:table'),
        label: t('collection-public:area'),
        value: unit || t('collection-public:figure'),
      }}
      draw={({ description: _, ...chart }) => <BarList {...chart} />}
    />
  )
}
