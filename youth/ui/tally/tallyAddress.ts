import type { Draft } from './useTaps'

/** What of an evening its address tells the counting screen, so that it opens without asking anything. */
export type Evening = { [key in keyof Draft]?: Draft[key] | null | undefined }

/**
 * Where an evening is counted: all that is known of it goes along, so that a phone without a network takes it for no
 * other.
 * @param name what it is called in its plan, if anything
 */
export function tallyAddress(session: string, evening: Evening, name?: string | undefined): string {
  const { plan, unit, date, start, end, form } = evening
  const said = Object.entries({ plan, unit, date, start, end, form, name }).flatMap(([key, value]) =>
    value ? [[key, value]] : [],
  )
  return `/tally/${session}${said.length ? `?${new URLSearchParams(said)}` : ''}`
}
