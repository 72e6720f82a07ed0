/** A body that is valid but for one thing: which field was spoilt, and how. */
export type Mutation = { field: string; how: string; body: unknown }

type Path = readonly (string | number)[]
type Spoil = { how: string; value: unknown }

const unpaired = String.fromCharCode(0xd800)

/** Ways to spoil a value, all of them wrong whatever the field is, but for those named in `stillValid`. */
function spoilt(value: unknown): Spoil[] {
  const nothing = { how: 'null', value: null }
  if (typeof value === 'string') {
    return [
      nothing,
      { how: 'a number', value: 7 },
      { how: 'a record', value: { x: 1 } },
      { how: 'a list', value: [value] },
      { how: 'empty', value: '' },
      { how: 'too long', value: 'x'.repeat(2500) },
      { how: 'a zero character', value: `a\u0000${value}` },
      { how: 'half a character', value: `a${unpaired}` },
    ]
  }
  if (typeof value === 'number') {
    return [
      nothing,
      { how: 'text', value: 'seven' },
      { how: 'text of a number', value: String(value) },
      { how: 'negative', value: -1 },
      { how: 'a fraction', value: 1.5 },
      { how: 'huge', value: 1e300 },
      { how: 'a list', value: [value] },
    ]
  }
  if (typeof value === 'boolean')
    return [nothing, { how: 'text', value: 'true' }, { how: 'a number', value: 1 }]
  if (Array.isArray(value)) {
    // As many as a request holds of what is short; of what is long so many would be refused as too large.
    const many = JSON.stringify(value[0] ?? '').length < 50 ? 1100 : 300
    return [nothing, { how: 'text', value: 'x' }, { how: 'too many', value: Array(many).fill(value[0]) }]
  }
  return [nothing, { how: 'text', value: 'x' }, { how: 'a list', value: [] }, { how: 'a number', value: 0 }]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function* placesIn(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  if (path.length) yield { path, value }
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* placesIn(item, [...path, index])
  else if (isRecord(value))
    for (const [key, item] of Object.entries(value)) yield* placesIn(item, [...path, key])
}

/** A copy with one place changed, or left out where `spoil` is undefined. */
function changedAt(value: unknown, [step, ...rest]: Path, spoil: Spoil | undefined): unknown {
  if (step === undefined) return spoil?.value
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >
  if (!rest.length && !spoil) delete copy[step]
  else copy[step] = changedAt(copy[step], rest, spoil)
  return copy
}

const added = (value: unknown, path: Path, key: string) => {
  const at = path.reduce<unknown>(
    (inner, step) => (inner as Record<string | number, unknown>)[step],
    value,
  ) as object
  // Written as text, for a literal's `__proto__` would be no member of it.
  return changedAt(value, path, {
    how: '',
    value: JSON.parse(`${JSON.stringify(at).replace(/}$/, Object.keys(at).length ? ',' : '')}"${key}":1}`),
  })
}

/**
 * Every body that differs from a valid one in one thing that makes it invalid.
 * @param required the fields that may not be left out
 * @param stillValid what is allowed all the same, as `field: how`
 */
export function mutationsOf(
  valid: unknown,
  required: readonly string[],
  stillValid: readonly string[] = [],
): Mutation[] {
  const places = [...placesIn(valid)]
  const fieldOf = (path: Path) => path.join('.')
  const records = [{ path: [] as Path, value: valid }, ...places].filter(({ value }) => isRecord(value))
  return [
    ...places.flatMap(({ path, value }) =>
      spoilt(value).map((spoil) => ({
        field: fieldOf(path),
        how: spoil.how,
        body: changedAt(valid, path, spoil),
      })),
    ),
    ...required.map((field) => {
      const path = field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
      return { field, how: 'left out', body: changedAt(valid, path, undefined) }
    }),
    ...records.flatMap(({ path }) =>
      ['nosuchfield', '__proto__', 'constructor'].map((key) => ({
        field: fieldOf([...path, key]),
        how: 'unknown',
        body: added(valid, path, key),
      })),
    ),
  ].filter(({ field, how }) => !stillValid.includes(`${field}: ${how}`))
}
