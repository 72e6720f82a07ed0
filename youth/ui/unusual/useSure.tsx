import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { moreWords } from '../../../base/ui/withMoreWords'
import { neverUnusual } from '../../domain/sessions/unusualCount'
import type { Said, Unusual } from './formerCounts'

type Asking = { unusual: Unusual[]; Question: typeof import('./SureQuestion').SureQuestion }

/**
 * Asks once whether so many were really there where a number is unlike anything before. What was confirmed is not asked
 * again; where the question cannot be fetched, it is not in the way of saving.
 * @returns `first`: goes on at once, or asks; `question`: what then stands in the form, which is sent again by its yes
 */
export function useSure(): { first: (said: readonly Said[], goOn: () => void) => void; question: ReactNode } {
  const client = useQueryClient()
  const [asking, setAsking] = useState<Asking | null>(null)
  const confirmed = useRef(new Set<number>())
  const first = async (said: readonly Said[], goOn: () => void) => {
    setAsking(null)
    const many = said.filter(({ count }) => count > neverUnusual && !confirmed.current.has(count))
    if (!many.length) return goOn()
    const fetched = [import('./formerCounts'), import('./SureQuestion'), moreWords.load()] as const
    const parts = await Promise.all(fetched).catch(() => null)
    const unusual = parts?.[0].unusualOf(client, many) ?? []
    if (!parts || !unusual.length) return goOn()
    setAsking({ unusual, Question: parts[1].SureQuestion })
  }
  const question = asking && (
    <asking.Question
      unusual={asking.unusual}
      sure={() => {
        for (const { count } of asking.unusual) confirmed.current.add(count)
      }}
    />
  )
  return { first, question }
}
