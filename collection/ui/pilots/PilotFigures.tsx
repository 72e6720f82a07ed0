import { useWords } from '../../../base/ui/useWords'
import type { PilotList } from '../../api/rounds/schemas'

/** What the municipalities said of a pilot's question, and what that points at. */
export function PilotFigures({ question }: { question: PilotList[number] }) {
  const { t, number } = useWords()
  const { replies, medianMinutes, meanClarity, verdict } = question
  return (
    <p className="text-muted">
      {[
        t('pilots:said', { count: replies }),
        medianMinutes !== null && t('pilots:said-minutes', { minutes: number(medianMinutes) }),
        meanClarity !== null && t('pilots:said-clarity', { clarity: number(meanClarity, 1) }),
        verdict && t('pilots:points-at', { verdict: t(`pilots:verdict.${verdict}`) }),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  )
}
