import { Figure as PlainFigure } from '../../../../base/ui/kinds/Figure'
import type { Figure } from '../figures/book'
import type { Measure } from '../figures/measures'
import { isMunicipality } from '../figures/places'
import { releasedKinds, writerOf } from '../figures/writeFigure'
import { askedRelease, type ReadingGround } from '../ground'

type FigureInTableProps = {
  ground: ReadingGround
  measure: Measure
  place: string
  year: string
  figure: Figure | undefined
  /** Not where areas are today's: the way of a figure is that of the municipality of its year. */
  linked?: boolean
}

/** A figure in a table with what is said of it; a municipality's leads to the way it came. */
export function FigureInTable({ ground, measure, place, year, figure, linked = true }: FigureInTableProps) {
  const { t, language } = ground
  if (!figure) return <span className="kind-plain">{t('collection-public:not-collected')}</span>
  const said = (
    <PlainFigure cell={figure.cell} words={releasedKinds(t)} write={writerOf(language, t, measure, place)} />
  )
  return (
    <>
      {linked && isMunicipality(place) && figure.cell.kind === 'value' ? (
        <a
          href={ground.to({
            name: 'figure',
            municipality: place,
            year,
            ref: measure.code,
            ...askedRelease(ground),
          })}
        >
          {said}
        </a>
      ) : (
        said
      )}
      {figure.note && <span className="figure-note">{figure.note[language]}</span>}
    </>
  )
}
