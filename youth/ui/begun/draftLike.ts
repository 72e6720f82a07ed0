/** What is kept of a form that is one flat object: which fields it had, and what stood in them. */
export type KeptDraft = { fields: string[]; draft: object }

const kindOf = (value: unknown) =>
  value === undefined || value === null ? null : Array.isArray(value) ? 'list' : typeof value

/**
 * What was kept, as the form holds it. The fields must be those of the form: one that was begun before a new version
 * gave it others is not brought back in halves. What was emptied is left out of what is kept, and an empty number is
 * none in it.
 */
export function draftLike<Draft extends object>(first: Draft, { fields, draft }: KeptDraft): Draft | null {
  const names = Object.keys(first) as (keyof Draft & string)[]
  if ([...fields].sort().join() !== [...names].sort().join()) return null
  const kept = draft as Record<string, unknown>
  const found = names.map((name) => {
    const value = kept[name]
    return [name, typeof first[name] === 'number' && value === null ? Number.NaN : value] as const
  })
  const fits = found.every(([name, value]) => {
    const [was, is] = [kindOf(first[name]), kindOf(value)]
    return was === null || is === null || was === is
  })
  return fits ? (Object.fromEntries(found) as Draft) : null
}

/** What to keep of a form. */
export const keptOf = (draft: object): KeptDraft => ({ fields: Object.keys(draft), draft })
