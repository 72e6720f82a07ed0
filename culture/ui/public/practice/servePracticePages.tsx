import type { Hono } from 'hono'
import { renderToStaticMarkup } from 'react-dom/server'
import { nobody, read } from '../../../../base/database/transaction'
import type { Ground } from '../../../../base/endpoints/serve'
import { type Language, languages } from '../../../../base/language/language'
import type { Register } from '../../../../base/municipalities/register'
import { atMostOne } from '../../../../base/pages/cache/atMostOne'
import { kept } from '../../../../base/pages/cache/kept'
import { RecentlyUsed } from '../../../../base/pages/cache/recentlyUsed'
import { RenderedPage } from '../../../../base/pages/cache/renderedPage'
import { sendPage } from '../../../../base/pages/sendPage'
import type { Site } from '../../../../base/pages/site'
import { versionsStamp } from '../../../../collection/domain/definition/publicVersions'
import { readCatalogue } from '../../../../collection/ui/public/figures/catalogue'
import { describeCard } from '../../../api/describeCard'
import { practicePaths } from '../../../api/practicePageEndpoints'
import { listPublishedCards } from '../../../domain/cards'
import { cardsStamp } from '../../../domain/cardsStamp'
import { cultureSubject } from '../../../domain/subject'
import { PracticePage } from './PracticePage'

/**
 * Serves the public page of good practice, drawn once for what is told; after that a request costs one question to the
 * database, shared by all who ask at the same time.
 * @param siteOf what stands around the page in a language
 */
export function servePracticePages(
  app: Hono,
  ground: Ground,
  { register, siteOf }: { register: Register; siteOf: (language: Language) => Site },
): void {
  const pages = new RecentlyUsed<Promise<RenderedPage>>(languages.length)
  const stamp = atMostOne(() =>
    read(ground.database, nobody, async (tx) => [
      await cardsStamp(tx),
      await versionsStamp(tx, cultureSubject.code),
    ]),
  )
  const draw = (language: Language) =>
    read(ground.database, nobody, async (tx) => {
      const cards = (await listPublishedCards(tx, {})).map(describeCard)
      const catalogue = await readCatalogue(tx, cultureSubject.code)
      const page = (
        <PracticePage
          site={siteOf(language)}
          t={ground.translate(language)}
          register={register}
          cards={cards}
          nameOf={(indicator) => catalogue.get(indicator)?.[0].content.name}
        />
      )
      return new RenderedPage(200, renderToStaticMarkup(page))
    })
  for (const language of languages) {
    app.get(practicePaths[language], async (context) => {
      const key = JSON.stringify([language, await stamp()])
      return sendPage(context, language, await kept(pages, key, () => draw(language)))
    })
  }
}
