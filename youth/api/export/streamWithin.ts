/** How long somebody may take to fetch all of it: a transaction is open meanwhile. */
const longest = 10 * 60_000

/**
 * An answer that is made while it is fetched: nothing begins before the first reading, nothing runs ahead of it, and it
 * ends with whoever goes away.
 * @param work makes it, each part once the one before has been taken
 * @param report is told what broke it, but for its reader going away
 */
export function streamWithin(
  work: (send: (part: Uint8Array) => Promise<void>) => Promise<void>,
  report: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  let reader: ReadableStreamDefaultReader<Uint8Array> | null = null
  let isLeft = false
  const begin = () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const writer = writable.getWriter()
    const late = new Error('an export was not fetched in time')
    const timer = setTimeout(() => writer.abort(late).catch(() => {}), longest)
    work((part) => writer.write(part))
      .then(() => writer.close())
      .catch((error) => {
        if (!isLeft) report(error)
        return writer.abort(error).catch(() => {})
      })
      .finally(() => clearTimeout(timer))
    return readable.getReader()
  }
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        reader ??= begin()
        const { done, value } = await reader.read()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel(reason) {
        isLeft = true
        await reader?.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
}
