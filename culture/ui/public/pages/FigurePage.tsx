import { FigureContent, figureTitle } from '../../../../collection/ui/public/trail/FigureContent'
import type { FoundFigure } from '../../../../collection/ui/public/trail/findFigure'
import { CultureDocument } from './CultureDocument'
import { askedRelease, type PageGround } from './page'

/** How one published figure of culture came about. */
export function FigurePage({ ground, found }: { ground: PageGround; found: FoundFigure }) {
  return (
    <CultureDocument
      ground={ground}
      page={{ name: 'figure', ...found.at, ...askedRelease(ground) }}
      title={figureTitle(ground, found)}
    >
      <FigureContent ground={ground} found={found} />
    </CultureDocument>
  )
}
