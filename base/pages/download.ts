import type { Language } from '../language/language'

/** What goes with a file that everyone may download at an address that stays: kept, and asked about each time. */
export const downloadHeaders = (name: string, language: Language, tag: string) =>
  new Headers({
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Content-Disposition': `attachment; filename="${name}"`,
    'Content-Language': language,
    ETag: tag,
    Vary: 'Accept-Language',
  })

/** Sends each part when the reader is ready for it: a long table never stands in memory whole. */
export function streamOf(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
}
