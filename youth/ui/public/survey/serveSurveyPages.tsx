import { randomBytes } from 'node:crypto'
import type { Context, Hono } from 'hono'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { nobody, read } from '../../../../base/database/transaction'
import { type Ground, serve } from '../../../../base/endpoints/serve'
import type { PageAssets } from '../../../../base/pages/site'
import type { ProblemDocument } from '../../../../base/problems/problem'
import { getPoster, getSlipSheet } from '../../../api/surveys/endpoints'
import {
  getAnswerPage,
  getCodePage,
  getThanksPage,
  postAnswer,
  surveyPath,
} from '../../../api/surveys/pageEndpoints'
import type { Answer } from '../../../api/surveys/schemas'
import { answerSurvey, findSurveyBehind } from '../../../domain/surveys/answerSurvey'
import { NetworkLimits } from '../../../domain/surveys/networkLimits'
import { surveyProblem } from '../../../domain/surveys/problems'
import { getPrintable } from '../../../domain/surveys/readSurveys'
import { questionsOf } from '../../../domain/surveys/survey'
import { readCode } from '../../../domain/surveys/surveyCodes'
import { chooseLanguage, sayDay, surveyLanguages } from '../../../domain/surveys/surveyLanguages'
import { AnswerPage } from './AnswerPage'
import { CodePage } from './CodePage'
import { MessagePage } from './MessagePage'
import { PosterPage } from './PosterPage'
import { SlipsPage } from './SlipsPage'
import type { SurveyPageGround } from './SurveyDocument'

export type SurveyPagesNeeds = {
  assets: PageAssets
  /** What links begin with. */
  address: string
  /** Whether the places are invented. */
  example: boolean
}

/** What comes back to a form: what was chosen and the form's own token. */
type Returned = { chosen: Record<string, string>; token: string | undefined; why: 'empty' | 'busy' | null }

const document = (page: ReactElement) => `<!DOCTYPE html>${renderToStaticMarkup(page)}`
const makeToken = () => randomBytes(16).toString('base64url')

/** Serves the pages on which young people answer, and what is printed for them. Nothing of the caller is kept. */
export function serveSurveyPages(app: Hono, ground: Ground, needs: SurveyPagesNeeds): void {
  const limits = new NetworkLimits()
  const { assets, example } = needs

  const groundOf = (context: Context, path: string, chosen?: string): SurveyPageGround => {
    const language = chooseLanguage(
      chosen ?? context.req.query('lang'),
      context.req.header('accept-language'),
    )
    return { language, assets, example, path }
  }
  const send = ({ language }: SurveyPageGround, page: ReactElement, status = 200) =>
    new Response(document(page), {
      status,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Language': surveyLanguages[language].tag,
        'Cache-Control': 'no-store',
        Vary: 'Accept-Language',
      },
    })
  const say = (page: SurveyPageGround, what: 'thanks' | 'closed' | 'used' | 'busy', status: number) => {
    const { title, words } = surveyLanguages[page.language].words[what]
    return send(page, <MessagePage ground={page} title={title} words={words} />, status)
  }
  const find = (typed: string) => read(ground.database, nobody, (tx) => findSurveyBehind(tx, typed))

  /** The page of a code as it stands now, perhaps with a form that came back. */
  async function pageOf(
    context: Context,
    typed: string,
    returned?: Returned & { lang?: string | undefined },
  ) {
    const code = readCode(typed)
    const page = groundOf(context, code ? surveyPath(code) : '/k', returned?.lang)
    const { words } = surveyLanguages[page.language]
    const survey = await find(typed)
    if (!survey) {
      if (!limits.take('miss', ground.addressOf(context))) return say(page, 'busy', 429)
      return send(page, <CodePage ground={page} typed={typed.slice(0, 40)} />, 404)
    }
    if (survey.stands === 'closed') return say(page, 'closed', 410)
    if (survey.stands === 'used') return say(page, 'used', 409)
    if (survey.stands === 'ahead') {
      const { title, words: sentence } = words.ahead
      const opens = sentence.replace('{{date}}', sayDay(page.language, survey.opens_on))
      return send(page, <MessagePage ground={page} title={title} words={opens} />, 409)
    }
    const inSwedish = surveyLanguages[page.language].tag === 'sv'
    const place = inSwedish ? survey.name_sv : survey.name_fi
    const group = inSwedish ? survey.group_sv : survey.group_fi
    const asked = survey.kind === 'session' && survey.form === 'open' ? 'session-open' : survey.kind
    const details = [group, place, survey.date && sayDay(page.language, survey.date)]
    const problem = { empty: words.page.empty, busy: words.busy.words }
    return send(
      page,
      <AnswerPage
        ground={page}
        title={words.title[asked]}
        detail={details.filter(Boolean).join(' · ')}
        questions={questionsOf(survey)}
        token={returned?.token ?? makeToken()}
        chosen={returned?.chosen ?? {}}
        problem={returned?.why ? problem[returned.why] : undefined}
      />,
      returned ? (returned.why === 'busy' ? 429 : 422) : 200,
    )
  }

  app.get(getCodePage.path, (context) => {
    const typed = context.req.query('code')
    const code = typed === undefined ? null : readCode(typed)
    const lang = context.req.query('lang')
    const page = groundOf(context, '/k')
    if (code) {
      const to = `${surveyPath(code)}${lang ? `?lang=${page.language}` : ''}`
      return new Response(null, { status: 303, headers: { Location: to, 'Cache-Control': 'no-store' } })
    }
    return send(page, <CodePage ground={page} typed={typed?.slice(0, 40) ?? null} />)
  })
  app.get(getAnswerPage.path.replace('{code}', ':code'), (context) =>
    pageOf(context, context.req.param('code') ?? ''),
  )
  app.get(getThanksPage.path.replace('{code}', ':code'), (context) => {
    const code = readCode(context.req.param('code') ?? '')
    return say(groundOf(context, code ? `${surveyPath(code)}/thanks` : '/k'), 'thanks', 200)
  })

  // A browser that is refused gets a page that says why; a program gets the problem alone.
  app.post(postAnswer.path.replace('{code}', ':code'), async (context, next) => {
    const wantsPage = (context.req.header('accept') ?? '').includes('text/html')
    const length = Number(context.req.header('content-length') ?? Number.POSITIVE_INFINITY)
    const typed = wantsPage && length <= (postAnswer.limit?.bytes ?? 0) ? context.req.raw.clone() : null
    await next()
    if (!typed || ![404, 409, 410, 422, 429].includes(context.res.status)) return
    const { type } = (await context.res.json()) as ProblemDocument
    const { token, lang, ...chosen } = Object.fromEntries(new URLSearchParams(await typed.text()))
    const why = type.endsWith('survey-empty') ? 'empty' : type.endsWith('survey-busy') ? 'busy' : null
    const kept = /^[\w-]{22,43}$/.test(token ?? '') ? token : undefined
    context.res = await pageOf(context, context.req.param('code') ?? '', { chosen, lang, why, token: kept })
  })
  serve(app, ground, postAnswer, async ({ params, body, address, write, header }) => {
    const { token, lang, ...chosen } = body as Answer
    if (!limits.take('answer', address)) throw surveyProblem.tooManyAnswers()
    await write((tx) => answerSurvey(tx, { typed: params.code, token, chosen })).catch((error: unknown) => {
      const guessed = (error as { slug?: string }).slug === 'survey-unknown'
      throw guessed && !limits.take('miss', address) ? surveyProblem.tooManyAnswers() : error
    })
    const language = chooseLanguage(lang, header('accept-language'))
    const to = `${surveyPath(readCode(params.code) ?? '')}/thanks?lang=${language}`
    return { headers: { Location: to, 'Cache-Control': 'no-store' } }
  })

  serve(app, ground, getPoster, async ({ person, params, read }) => {
    const { survey, unit } = await read((tx) => getPrintable(tx, person, params.id))
    const page = <PosterPage {...printableOf(unit, survey)} code={survey.code} />
    return { html: document(page) }
  })
  serve(app, ground, getSlipSheet, async ({ person, params, read }) => {
    const { survey, unit, slips } = await read((tx) => getPrintable(tx, person, params.id))
    const page = <SlipsPage {...printableOf(unit, survey)} codes={slips} />
    return { html: document(page) }
  })

  /** Both national languages, the unit's own first. */
  function printableOf(
    unit: { name_fi: string; name_sv: string; language: string },
    survey: { group_fi: string | null; group_sv: string | null },
  ) {
    const languages = unit.language === 'sv' ? (['sv', 'fi'] as const) : (['fi', 'sv'] as const)
    const groups = languages.map((language) => (language === 'sv' ? survey.group_sv : survey.group_fi))
    const names = languages.map((language) => (language === 'sv' ? unit.name_sv : unit.name_fi))
    const place = [...new Set([...groups, ...names])].filter(Boolean).join(' · ')
    return { assets, languages, place, site: needs.address }
  }
}
