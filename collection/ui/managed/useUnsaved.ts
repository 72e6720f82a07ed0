import { useState } from 'react'
import { caller } from '../../../base/endpoints/client'

/** What one person was writing is nobody else's, also in one tab. */
const keyOf = (place: string) => `kuntakuva-unsaved ${caller.person} ${place}`

/** Whether something is kept that was written there and not sent. */
export const isUnsaved = (place: string): boolean =>
  attempt(() => sessionStorage.getItem(keyOf(place)) !== null) ?? false

/**
 * What is written and not saved yet, kept in this tab until it is saved: a reload or a step back takes nothing away.
 * What was written on another version than the one that stands is not brought back.
 * @param place what is written, by a name of its own
 */
export function useUnsaved<Content>(place: string, version: number, saved: Content) {
  const [content, setContent] = useState<Content>(() => read<Content>(place, version) ?? saved)
  const drop = () => attempt(() => sessionStorage.removeItem(keyOf(place)))
  return {
    content,
    put(next: Content) {
      setContent(next)
      attempt(() => sessionStorage.setItem(keyOf(place), JSON.stringify({ version, content: next })))
    },
    /** It has been saved. */
    drop,
    /** It is not wanted: what stands is taken up again. */
    putBack(standing: Content) {
      setContent(standing)
      drop()
    },
  }
}

function read<Content>(place: string, version: number): Content | undefined {
  return attempt(() => {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(place)) ?? 'null')
    return kept?.version === version ? kept.content : undefined
  })
}

/** A browser without room, or without leave, keeps nothing: what is on the screen stands all the same. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
