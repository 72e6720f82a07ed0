import { useWords } from '../../../base/ui/useWords'
import type { ListedGoal } from '../../api/structure/schemas'

/** How a goal stands, in words: what it is now of what it aims at. Nothing where it has no figure. */
export function useGoalStands() {
  const { t, number } = useWords()
  return ({ measure, target, stands }: Pick<ListedGoal, 'measure' | 'target' | 'stands'>): string | null => {
    if (measure === null || target === null) return null
    const unit = measure === 'led-share' ? ' %' : ''
    const write = (value: number) => `${number(value, Number.isInteger(value) ? 0 : 1)}${unit}`
    const about = { measure: t(`kept:measure.${measure}`), target: write(target) }
    return stands === null
      ? t('kept:goal.not-known', about)
      : t(stands >= target ? 'kept:goal.reached' : 'kept:goal.stands', {
          ...about,
          stands: write(stands),
        })
  }
}
