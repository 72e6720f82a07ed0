import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { ReadTx } from '../../../base/database/transaction'
import { findMunicipality } from '../../../base/municipalities/register'
import { RenderedPage } from '../../../base/pages/cache/renderedPage'
import { readBook } from '../../../collection/ui/public/figures/read'
import type { ReadingGround } from '../../../collection/ui/public/ground'
import type { PublicPage } from './addresses'
import { readParticipants } from './figures/participants'
import { readCountry, readMunicipality } from './figures/read'
import { FrontPage } from './pages/FrontPage'
import { MethodsPage } from './pages/MethodsPage'
import { MunicipalitiesPage } from './pages/MunicipalitiesPage'
import { MunicipalityPage } from './pages/MunicipalityPage'
import { NotFoundPage } from './pages/NotFoundPage'
import type { PageGround } from './pages/page'
import { TakingPartPage } from './pages/TakingPartPage'
import type { YearlyAnswers } from './yearly/YearlyFigures'

/** What a reader asked for: a page, or an address that leads nowhere. */
export type AskedPage = Exclude<PublicPage, { name: 'yearly' }> | { name: 'not-found' }

/**
 * Reads what a page shows and draws it, once for everyone who asks the same of the same release.
 * @param yearly what a municipality's answers to the yearly form are drawn from
 */
export async function renderPage(
  read: ReadTx,
  ground: PageGround,
  asked: AskedPage,
  yearly: ReadingGround | null,
): Promise<RenderedPage> {
  const { release, register } = ground
  switch (asked.name) {
    case 'front': {
      const figures = release && (await readCountry(read, release))
      return drawn(200, <FrontPage ground={ground} figures={figures} />)
    }
    case 'municipalities': {
      const { takingPart } = release ? await readCountry(read, release) : { takingPart: [] }
      const codes = new Set(takingPart.map(({ code }) => code))
      return drawn(200, <MunicipalitiesPage ground={ground} takingPart={codes} />)
    }
    case 'municipality': {
      const { code, year } = asked
      if (!findMunicipality(register, code))
        return drawn(404, <NotFoundPage ground={ground} sought="municipality" />)
      const figures = release && (await readMunicipality(read, release, code))
      const answers = yearly && (await readAnswers(read, yearly, code))
      return drawn(
        200,
        <MunicipalityPage ground={ground} code={code} year={year} figures={figures} answers={answers} />,
      )
    }
    case 'taking-part': {
      const participants = release ? await readParticipants(read, release) : []
      return drawn(200, <TakingPartPage ground={ground} participants={participants} />)
    }
    case 'methods':
      return drawn(200, <MethodsPage ground={ground} />)
    case 'not-found':
      return drawn(404, <NotFoundPage ground={ground} />)
  }
}

async function readAnswers(read: ReadTx, ground: ReadingGround, code: string): Promise<YearlyAnswers | null> {
  const { release } = ground
  return release && { ground, release, book: await readBook(read, release, { places: [code] }) }
}

const drawn = (status: number, page: ReactElement) => new RenderedPage(status, renderToStaticMarkup(page))
