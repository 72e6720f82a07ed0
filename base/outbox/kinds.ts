import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { Item } from './opened'

/** What a room says of its writes in the outbox. */
export type Kind = {
  /** One write in a line or two: what, when, where. */
  Line: ComponentType<{ item: Item }>
  /** Where its person decides what to do with it when it was refused. */
  href?: ((item: Item) => string) | undefined
  /** After it was accepted: what the screens show of it is asked anew. */
  accepted?: ((client: QueryClient, item: Item) => unknown) | undefined
}

const kinds = new Map<string, Kind>()

/** Makes a kind of write known, once, where its room's screens are joined. */
export function registerKind(name: string, kind: Kind): void {
  kinds.set(name, kind)
}

export const kindOf = (name: string): Kind | undefined => kinds.get(name)
