import type { ReactNode } from 'react'
import { PageTitle } from '../../../../base/ui/page/PageTitle'
import type { IndicatorHistory } from '../../../domain/definition/indicatorHistory'
import type { AskedAreas } from '../figures/areas'
import type { FigureBook } from '../figures/book'
import type { ReadingGround } from '../ground'
import { IndicatorFacts } from './IndicatorFacts'
import { IndicatorFigures } from './IndicatorFigures'
import { IndicatorVersions } from './IndicatorVersions'

type IndicatorContentsProps = {
  ground: ReadingGround
  code: string
  areas: AskedAreas
  /** The indicator's measures over all years, of areas and municipalities. */
  book: FigureBook
  history: IndicatorHistory
  /** What the tasks that the law gives are called in the subject. */
  lawTasks: string
  /** What else the room has to tell of it. */
  beside?: ReactNode
}

/** An indicator as the release that is read has it: its measures in the release, and what it says of itself. */
function indicatorIn({ release, catalogue }: ReadingGround, code: string) {
  const measures = release?.measures.filter(({ indicator }) => indicator === code) ?? []
  const content = measures[0]?.content ?? catalogue.get(code)?.[0].content
  return content && { measures, content }
}

/** What an indicator's page is called and says first; undefined where it was never decided. */
export function indicatorTexts(ground: ReadingGround, code: string) {
  const { language } = ground
  const content = indicatorIn(ground, code)?.content
  return (
    content && {
      name: content.name[language] || content.name.fi,
      definition: content.definition[language] || content.definition.fi,
    }
  )
}

/** An indicator: what it says of the mainland, over the years and by area, and what it means. */
export function IndicatorContents(props: IndicatorContentsProps) {
  const { ground, code, areas, book, history, lawTasks, beside } = props
  const { t, release } = ground
  const [known, texts] = [indicatorIn(ground, code), indicatorTexts(ground, code)]
  if (!known || !texts) return null
  const { measures, content } = known
  return (
    <>
      <PageTitle title={texts.name} lead={texts.definition} />
      {release && measures.length > 0 ? (
        <IndicatorFigures
          ground={ground}
          release={release}
          code={code}
          areas={areas}
          measures={measures}
          book={book}
        />
      ) : (
        <p className="section-intro">{t('collection-public:indicator.nothing')}</p>
      )}
      <IndicatorFacts ground={ground} code={code} content={content} lawTasks={lawTasks} />
      {beside}
      <IndicatorVersions ground={ground} code={code} history={history} />
    </>
  )
}
