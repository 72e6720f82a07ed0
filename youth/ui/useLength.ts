import { useWords } from '../../base/ui/useWords'

/** How long something lasts, as people say it: `4 h`, `45 min`, `1 h 30 min`. */
export function useLength(): (minutes: number) => string {
  const { t, number } = useWords()
  return (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
    const kind = !rest ? 'hours' : hours ? 'both' : 'minutes'
    return t(`youth-app:length.${kind}`, { hours: number(hours), minutes: rest })
  }
}
