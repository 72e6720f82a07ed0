import { useWords } from '../../../base/ui/useWords'
import type { ListedBreak } from '../../api/breaks/schemas'
import { sentenceCase } from '../sessions/SessionLine'

/** What a break is called: a holiday by its name in each language. */
export function useBreakName() {
  const { t, name } = useWords()
  return (one: Pick<ListedBreak, 'holiday' | 'name'>) =>
    one.holiday ? sentenceCase(t(`youth-plans:holiday.${one.holiday}`)) : name(one.name ?? { fi: '', sv: '' })
}
