import type { ReadTx } from '../../../base/database/transaction'
import type { Words } from '../../../base/language/language'
import type { Person } from '../../../base/people/domain/person'
import { selectStanding } from '../../db/definition/indicators'
import { judgeRules } from '../checking/judgeRules'
import { refsAsked, rulesWithin } from '../checking/refs'
import type { Rule } from '../checking/rule'
import type { Plan } from './plan'
import { allowSubject } from './reach'

/** A section of a form: what is asked in it, in order. A section can be handed to a colleague as a whole. */
export type FormSection = { code: string; name: Words; indicators: readonly string[] }

/** What a subject's rounds ask before any round of it has been held: its room hands it over. */
export type FirstForm = { sections: readonly FormSection[]; rules: readonly Rule[] }

/** By the code of the subject. */
export type FirstForms = Readonly<Record<string, FirstForm>>

/**
 * The subject's first form as a plan: each question in the version that stands. An indicator that is not laid out, or was
 * dropped, is asked by nobody, and sections and rules that spoke of such alone are left out.
 * @throws not-allowed (403)
 */
export async function readFirstPlan(
  read: ReadTx,
  person: Person | null,
  forms: FirstForms,
  subject: string,
): Promise<Plan> {
  allowSubject(person, 'collection.round.manage', subject, 'nation')
  const form = forms[subject] ?? { sections: [], rules: [] }
  const standing = new Map((await selectStanding(read, subject)).map((one) => [one.indicator, one]))
  const sections = form.sections.map(({ code, name, indicators }) => ({
    ...{ code, name },
    asked: indicators.flatMap((indicator) => standing.get(indicator) ?? []),
  }))
  const asked = sections.flatMap((section) => section.asked)
  const rules = rulesWithin(form.rules, refsAsked(asked))
  const indicators = asked.map(({ indicator: code, version, content }) => ({
    code,
    version,
    subject,
    content,
  }))
  const unusable = new Set(judgeRules(rules, indicators).map(({ rule }) => rule))
  const filled = sections.filter((section) => section.asked.length > 0)
  return {
    sections: filled.map(({ code, name, asked }) => ({
      ...{ code, name },
      questions: asked.map(({ indicator, version }) => ({ indicator, version })),
    })),
    rules: rules.filter(({ code }) => !unusable.has(code)),
    asked: { who: 'all' },
  }
}
