import type { IndicatorHistory } from '../../../../collection/domain/definition/indicatorHistory'
import type { AskedAreas } from '../../../../collection/ui/public/figures/areas'
import type { FigureBook } from '../../../../collection/ui/public/figures/book'
import {
  IndicatorContents,
  indicatorTexts,
} from '../../../../collection/ui/public/indicator/IndicatorContents'
import type { CardRow } from '../../../domain/cards'
import { CultureDocument } from './CultureDocument'
import { GoodPractice } from './GoodPractice'
import { askedRelease, type PageGround } from './page'

type IndicatorPageProps = {
  ground: PageGround
  code: string
  areas: AskedAreas
  /** The indicator's measures over all years, of areas and municipalities. */
  book: FigureBook
  history: IndicatorHistory
  /** Good practice in its field. */
  cards: readonly CardRow[]
}

/** An indicator of culture, and good practice in its field. */
export function IndicatorPage({ ground, code, areas, book, history, cards }: IndicatorPageProps) {
  const texts = indicatorTexts(ground, code)
  if (!texts) return null
  return (
    <CultureDocument
      ground={ground}
      page={{
        ...{ name: 'indicator', code },
        ...(areas === 'today' ? { areas } : {}),
        ...askedRelease(ground),
      }}
      title={texts.name}
      description={texts.definition}
    >
      <IndicatorContents
        {...{ ground, code, areas, book, history }}
        lawTasks={ground.t('culture-public:tasks-in-law')}
        beside={<GoodPractice ground={ground} code={code} cards={cards} />}
      />
    </CultureDocument>
  )
}
