import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { ReadTx } from '../../../base/database/transaction'
import type { Language } from '../../../base/language/language'
import { findMunicipality } from '../../../base/municipalities/register'
import { RenderedPage } from '../../../base/pages/cache/renderedPage'
import type { Site } from '../../../base/pages/site'
import { readIndicatorHistory } from '../../../collection/domain/definition/indicatorHistory'
import { figureBook } from '../../../collection/ui/public/figures/book'
import { mainland } from '../../../collection/ui/public/figures/places'
import { readBook } from '../../../collection/ui/public/figures/read'
import { readChanges } from '../../../collection/ui/public/release/readChanges'
import { findFigure } from '../../../collection/ui/public/trail/findFigure'
import { listPublishedCards } from '../../domain/cards'
import type { CulturePage } from './addresses'
import { ComparePage } from './pages/ComparePage'
import { FigurePage } from './pages/FigurePage'
import { FrontPage, frontMeasures } from './pages/FrontPage'
import { IndicatorPage } from './pages/IndicatorPage'
import { IndicatorsPage } from './pages/IndicatorsPage'
import { MunicipalityPage } from './pages/MunicipalityPage'
import { NotFoundPage } from './pages/NotFoundPage'
import type { PageGround } from './pages/page'
import { ReleasePage } from './pages/ReleasePage'
import { ReleasesPage } from './pages/ReleasesPage'

export type RenderNeeds = {
  ground: PageGround
  /** Today in Finland, `YYYY-MM-DD`. */
  today: string
  /** The same municipality on other rooms' pages. */
  elsewhere: (language: Language, code: string) => Site['nav']
}

/** Reads what a page shows and draws it, once for everyone who asks the same of the same release. */
export async function renderPage(
  read: ReadTx,
  { ground, today, elsewhere }: RenderNeeds,
  asked: CulturePage,
): Promise<RenderedPage> {
  const { release, register, language, catalogue } = ground
  switch (asked.name) {
    case 'front': {
      const book = await readBook(read, release, { places: [mainland], measures: frontMeasures })
      return drawn(200, <FrontPage ground={ground} book={book} />)
    }
    case 'indicators': {
      const book = await readBook(read, release, { places: [mainland] })
      return drawn(200, <IndicatorsPage ground={ground} book={book} />)
    }
    case 'indicator': {
      const { code, areas = 'year' } = asked
      if (!catalogue.has(code)) return drawn(404, <NotFoundPage ground={ground} sought="indicator" />)
      const measures = (release?.measures ?? []).filter(({ indicator }) => indicator === code)
      const book = await readBook(read, release, { measures: measures.map((one) => one.code) }, areas)
      const cards = await listPublishedCards(read, { indicator: code })
      const history = await readIndicatorHistory(read, code)
      return drawn(200, <IndicatorPage {...{ ground, code, areas, book, history, cards }} />)
    }
    case 'municipality': {
      const { code } = asked
      if (!findMunicipality(register, code))
        return drawn(404, <NotFoundPage ground={ground} sought="municipality" />)
      const book = await readBook(read, release, { places: [code] })
      return drawn(
        200,
        <MunicipalityPage ground={ground} code={code} book={book} elsewhere={elsewhere(language, code)} />,
      )
    }
    case 'compare': {
      const { codes = [], theme = '', year = '' } = asked
      const book =
        release && codes.length
          ? await readBook(read, release, { places: [...codes, mainland], periods: [year] })
          : figureBook([])
      return drawn(200, <ComparePage ground={ground} codes={codes} theme={theme} year={year} book={book} />)
    }
    case 'releases':
      return drawn(200, <ReleasesPage ground={ground} today={today} />)
    case 'release': {
      if (!release) return drawn(404, <NotFoundPage ground={ground} sought="release" />)
      const changes = await readChanges(read, ground.subject.code, release)
      return drawn(200, <ReleasePage ground={ground} release={release} changes={changes} />)
    }
    case 'figure': {
      const { municipality, year, ref } = asked
      const found = await findFigure(read, register, release, { municipality, year, ref })
      return found
        ? drawn(200, <FigurePage ground={ground} found={found} />)
        : drawn(404, <NotFoundPage ground={ground} sought="figure" />)
    }
  }
}

const drawn = (status: number, page: ReactElement) => new RenderedPage(status, renderToStaticMarkup(page))
