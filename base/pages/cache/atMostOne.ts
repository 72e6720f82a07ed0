/**
 * Lets one question run at a time: whoever asks meanwhile shares the next one, which begins after they asked. So
 * a hundred readers cost as little as two, and nobody gets an answer that is older than their question.
 */
export function atMostOne<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null
  let next: Promise<T> | null = null
  const start = (): Promise<T> => {
    next = null
    const asked = ask().finally(() => {
      if (running === asked) running = null
    })
    running = asked
    return asked
  }
  return () => {
    if (!running) return start()
    next ??= running.then(start, start)
    return next
  }
}
