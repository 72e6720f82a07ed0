import { useAnswer } from '../../../base/endpoints/useAnswer'
import { useWords } from '../../../base/ui/useWords'
import { getAnswerSums } from '../../api/structure/endpoints'
import type { ListedQuestion } from '../../api/structure/schemas'

/** The evenings of some days (`YYYY-MM-DD`, both included), of all units or of one. */
export type Evenings = { municipality: string; unit?: string; from: string; to: string }

/** How evenings answered a unit's own questions, in a few words each; undefined for one that none answered. */
export function useAnswered(evenings: Evenings) {
  const { t, number } = useWords()
  const sums = useAnswer(getAnswerSums, { query: evenings }).data?.data
  const words = ({ id, scale }: Pick<ListedQuestion, 'id' | 'scale'>): string | undefined => {
    const own = (sums ?? []).filter(({ question }) => question === id)
    const count = own.reduce((sum, { sessions }) => sum + sessions, 0)
    if (!count) return undefined
    const total = own.reduce((sum, { value, sessions }) => sum + value * sessions, 0)
    return scale === 'yes-no'
      ? t('kept:question.yes-of', { yes: number(total), count })
      : t('kept:question.mean-of', { mean: number(total / count, 1), count })
  }
  return { known: sums !== undefined, any: Boolean(sums?.length), words }
}
