import { randomUUID } from 'node:crypto'
import type { Context, Hono } from 'hono'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { nobody, read } from '../../../base/database/transaction'
import { defaultBytes } from '../../../base/endpoints/endpoint'
import { type Ground, serve } from '../../../base/endpoints/serve'
import { type Language, languages } from '../../../base/language/language'
import { RenderedPage } from '../../../base/pages/cache/renderedPage'
import { sendPage } from '../../../base/pages/sendPage'
import type { Site } from '../../../base/pages/site'
import { Problem, type ProblemDocument } from '../../../base/problems/problem'
import { describeCodeList, describeListed, describeWhole } from '../../api/definition/describe'
import {
  codeListPaths,
  postProposePage,
  proposalPaths,
  proposePaths,
} from '../../api/definition/pageEndpoints'
import { ProposalId } from '../../api/definition/schemas'
import { countSending } from '../../domain/definition/limitForm'
import { keepProposal } from '../../domain/definition/makeProposal'
import { getProposal, listCodeLists, listProposals } from '../../domain/definition/readProposals'
import type { Subject } from '../../domain/subject'
import { CodeListsPage } from './CodeListsPage'
import { ProposalPage } from './ProposalPage'
import { ProposalsPage } from './ProposalsPage'
import { ProposePage, type Refused } from './ProposePage'

export type ProposalPageNeeds = {
  subjects: readonly Subject[]
  /** What stands around the pages in a language. */
  siteOf: (language: Language) => Site
  /** The page that says there is nothing at an address. */
  notFound: (context: Context, language: Language) => Promise<Response>
}

const perPage = 50

/** Serves what was proposed and how it was decided to everyone, and the form by which anybody may propose. */
export function serveProposalPages(app: Hono, ground: Ground, needs: ProposalPageNeeds): void {
  for (const language of languages) servePagesIn(app, ground, needs, language)
}

function servePagesIn(
  app: Hono,
  ground: Ground,
  { subjects, siteOf, notFound }: ProposalPageNeeds,
  language: Language,
): void {
  const t = ground.translate(language)
  const common = () => ({ site: siteOf(language), t })
  const send = (context: Context, page: ReactElement, status = 200) =>
    sendPage(context, language, new RenderedPage(status, renderToStaticMarkup(page)))
  const reading = <T,>(work: Parameters<typeof read<T>>[2]) => read(ground.database, nobody, work)

  app.get(proposalPaths[language], async (context) => {
    const cursor = context.req.query('cursor')
    const { proposals, next } = await reading((tx) => listProposals(tx, { limit: perPage, cursor })).catch(
      // A cursor of another place leads to the beginning.
      (error: unknown) => {
        if (!(error instanceof Problem)) throw error
        return reading((tx) => listProposals(tx, { limit: perPage }))
      },
    )
    const page = { proposals: proposals.map(describeListed), next }
    return send(context, <ProposalsPage {...common()} page={page} />)
  })

  app.get(`${proposalPaths[language]}/:id`, async (context) => {
    const asked = ProposalId.safeParse(context.req.param())
    if (!asked.success) return notFound(context, language)
    const found = await reading((tx) => getProposal(tx, subjects, asked.data.id)).catch((error: unknown) => {
      if (error instanceof Problem && error.status === 404) return null
      throw error
    })
    if (!found) return notFound(context, language)
    const sent = context.req.query('sent') !== undefined
    return send(context, <ProposalPage {...common()} proposal={describeWhole(found)} sent={sent} />)
  })

  app.get(codeListPaths[language], async (context) => {
    const withLists = subjects.filter(({ lists }) => lists?.length)
    const held = await reading((tx) =>
      Promise.all(
        withLists.map(async (subject) => ({
          subject,
          lists: (await listCodeLists(tx, subject)).map(describeCodeList),
        })),
      ),
    )
    return send(context, <CodeListsPage {...common()} subjects={held} />)
  })

  const form = (refused: Refused | null) => (
    <ProposePage {...common()} subjects={subjects} refused={refused} />
  )
  app.get(proposePaths[language], (context) => send(context, form(null)))

  // A browser that is refused gets the form back with all that was typed; a program gets the problem alone.
  app.post(proposePaths[language], async (context, next) => {
    const wantsPage = (context.req.header('accept') ?? '').includes('text/html')
    // A body of unknown or hostile length is nobody's form: of it no copy is kept.
    const length = Number(context.req.header('content-length') ?? Number.POSITIVE_INFINITY)
    const typed = wantsPage && length <= defaultBytes ? context.req.raw.clone() : null
    await next()
    if (!typed || ![409, 422, 429].includes(context.res.status)) return
    const refused = (await context.res.clone().json()) as ProblemDocument
    const values = Object.fromEntries(new URLSearchParams(await typed.text()))
    const problems = Object.fromEntries((refused.errors ?? []).map(({ field, detail }) => [field, detail]))
    const page = form({ values, problems, sentence: refused.detail })
    context.res = await send(context, page, refused.status)
  })
  serve(app, ground, postProposePage(language), async ({ person, write, body, address }) => {
    const id = randomUUID()
    const { subject, name, ...words } = body
    const text = { ...words, codes: [] }
    const about = { what: 'indicator', kind: 'new', indicator: null, list: null, language } as const
    await write(async (tx) => {
      await countSending(tx, person?.id ?? address, person !== null)
      return keepProposal(tx, person, subjects, id, { subject, name, text, ...about })
    })
    return { status: 303, headers: { Location: `${proposalPaths[language]}/${id}?sent` } }
  })
}
