import { useWords } from '../../../base/ui/useWords'
import type { Features, TallyCell } from '../../domain/tally/arrivals'

/** Whom somebody counted, in words: `girl 13–15`, `13–15`, or that nothing was noted of them. */
export function useFeaturesInWords(): (features: Pick<Features, 'age' | 'gender'>) => string {
  const { t } = useWords()
  return ({ age, gender }) =>
    [gender, age]
      .map((code, part) => code !== 'unspecified' && t(part ? `youth:age.${code}` : `youth:gender.${code}`))
      .filter(Boolean)
      .join(' ') || t('tally:without').toLocaleLowerCase()
}

/** Several cells as a list: `girl 13–15: 2, 16–17: 1`. */
export function useCellsInWords(): (cells: readonly TallyCell[]) => string {
  const inWords = useFeaturesInWords()
  return (cells) => cells.map((cell) => `${inWords(cell)}: ${cell.count}`).join(', ')
}
