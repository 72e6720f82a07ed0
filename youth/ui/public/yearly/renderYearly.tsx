import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { ReadTx } from '../../../../base/database/transaction'
import { RenderedPage } from '../../../../base/pages/cache/renderedPage'
import { readIndicatorHistory } from '../../../../collection/domain/definition/indicatorHistory'
import { readBook } from '../../../../collection/ui/public/figures/read'
import type { ReadingPage } from '../../../../collection/ui/public/ground'
import { readChanges } from '../../../../collection/ui/public/release/readChanges'
import { findFigure } from '../../../../collection/ui/public/trail/findFigure'
import type { YearlyGround } from './ground'
import { readYearlyCountry } from './readYearly'
import { FigurePage, NothingThere, QuestionPage, ReleasePage, ReleasesPage } from './releasedPages'
import { YearlyPage } from './YearlyPage'

/** A page about the yearly form alone; a municipality's stands with its months. */
export type YearlyAsked = Exclude<ReadingPage, { name: 'municipality' }>

/** Reads what a page about the yearly form shows and draws it. */
export async function renderYearly(
  read: ReadTx,
  ground: YearlyGround,
  asked: YearlyAsked,
  today: string,
): Promise<RenderedPage> {
  const { release, subject, catalogue } = ground
  switch (asked.name) {
    case 'indicators': {
      const book = release && (await readYearlyCountry(read, release))
      return drawn(200, <YearlyPage ground={ground} book={book} />)
    }
    case 'releases':
      return drawn(200, <ReleasesPage ground={ground} today={today} />)
    case 'release': {
      if (!release) return drawn(404, <NothingThere ground={ground} sought="release" />)
      const changes = await readChanges(read, subject.code, release)
      return drawn(200, <ReleasePage ground={ground} release={release} changes={changes} />)
    }
    case 'indicator': {
      const { code, areas = 'year' } = asked
      if (!catalogue.has(code)) return drawn(404, <NothingThere ground={ground} sought="indicator" />)
      const measures = (release?.measures ?? []).filter(({ indicator }) => indicator === code)
      const book = await readBook(read, release, { measures: measures.map((one) => one.code) }, areas)
      const history = await readIndicatorHistory(read, code)
      return drawn(200, <QuestionPage {...{ ground, code, areas, book, history }} />)
    }
    case 'figure': {
      const found = await findFigure(read, ground.register, release, asked)
      return found
        ? drawn(200, <FigurePage ground={ground} found={found} />)
        : drawn(404, <NothingThere ground={ground} sought="figure" />)
    }
  }
}

const drawn = (status: number, page: ReactElement) => new RenderedPage(status, renderToStaticMarkup(page))
