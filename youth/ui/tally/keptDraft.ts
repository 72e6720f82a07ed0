import type { QueryClient } from '@tanstack/react-query'
import { getTallyEndpoint } from '../../api/tally/endpoints'
import type { ListedTally } from '../../api/tally/schemas'
import { forms } from '../../domain/codes'
import { today } from '../dates'
import type { Draft } from './useTaps'

/** Where and when an evening is, and what it is called in its plan. */
export type KnownDraft = { said: Draft; name: string | null }

/** What an address says of the evening it leads to; undefined where it does not say whose evening it is. */
export function draftIn(address: string): KnownDraft | undefined {
  const asked = new URLSearchParams(address)
  const unit = asked.get('unit')
  if (!unit) return undefined
  const given = <K extends string>(key: K) => {
    const value = asked.get(key)
    return value ? ({ [key]: value } as Record<K, string>) : {}
  }
  const form = forms.find((one) => one === asked.get('form'))
  const when = { date: asked.get('date') ?? today(), ...given('start'), ...given('end') }
  return {
    said: { unit, ...given('plan'), ...when, ...(form ? { form } : {}) },
    name: asked.get('name'),
  }
}

/** The same of one that somebody counts, where its unit is known. */
export function draftOf({ unit, plan, date, start, end, form }: ListedTally): KnownDraft | undefined {
  const said = new URLSearchParams(
    Object.entries({ unit, plan, date, start, end, form }).flatMap(([key, value]) =>
      value ? [[key, value]] : [],
    ),
  )
  return draftIn(String(said))
}

// Under the path of tallies, whose answers stay on the device, sealed: the evening is known after a restart, too.
const keyOf = (session: string) => [getTallyEndpoint.path, { draft: session }]

/** Keeps where and when an evening is that was opened on this phone. */
export function keepDraft(client: QueryClient, session: string, known: KnownDraft): void {
  client.setQueryData(keyOf(session), known)
}

export const findDraft = (client: QueryClient, session: string): KnownDraft | undefined =>
  client.getQueryData(keyOf(session))
