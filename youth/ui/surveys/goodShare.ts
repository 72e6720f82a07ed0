import type { SurveyWithResults } from '../../api/surveys/schemas'

/** How many of a hundred answers were good or really good; null before five are shown. */
export function goodShare({ questions }: SurveyWithResults): number | null {
  const overall = questions.find(({ code }) => code === 'overall')
  if (!overall?.n) return null
  const good = overall.choices
    .filter(({ code }) => code === '4' || code === '5')
    .reduce((sum, { count }) => sum + (count ?? 0), 0)
  return Math.round((good / overall.n) * 100)
}
