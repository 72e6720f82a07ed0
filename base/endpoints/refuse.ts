import type { Context } from 'hono'
import pg from 'pg'
import { askedLanguage, type Language } from '../language/language'
import type { Translate } from '../language/translator'
import { problem } from '../problems/catalogue'
import { Problem } from '../problems/problem'
import { everyLanguage } from './everyLanguage'

/** Codes of PostgreSQL that mean: not now, try again. */
const passing = new Set(['40001', '40P01', '53300', '55P03', '57014', '57P01', '57P02', '57P03'])

/** What an error means for the one who called. Unknown ones are told to `report` and never shown. */
export function asProblem(error: unknown, report: (error: unknown) => void): Problem {
  if (error instanceof Problem) return error
  if (error instanceof pg.DatabaseError && passing.has(error.code ?? '')) return problem.busy()
  if (isLostConnection(error)) return problem.busy()
  report(error)
  return problem.internal()
}

function isLostConnection(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string }
  return (
    ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'].includes(code ?? '') ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      message ?? '',
    )
  )
}

/** The problem document as an answer, in the language that was asked for. */
export function refuse(
  context: Context,
  refused: Problem,
  translate: (language: Language) => Translate,
): Response {
  const language = askedLanguage(context.req.query('lang'), context.req.header('accept-language'))
  const headers = new Headers(refused.options.headers)
  headers.set('Content-Type', 'application/problem+json; charset=utf-8')
  headers.set('Content-Language', language)
  headers.set('Cache-Control', 'no-store')
  const document = refused.document(translate(language), language)
  const said = asksEveryLanguage(context) ? { languages: refused.inEveryLanguage(translate) } : {}
  return new Response(JSON.stringify({ ...document, ...said }), {
    status: refused.status,
    headers,
  })
}

const asksEveryLanguage = (context: Context): boolean =>
  (context.req.header('prefer') ?? '').split(',').some((one) => one.trim() === everyLanguage)
