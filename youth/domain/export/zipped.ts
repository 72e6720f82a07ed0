import { strToU8, Zip, ZipDeflate } from 'fflate'

/** A file to be packed, its words as they come. */
export type Packed = { name: string; content: AsyncIterable<string> | Iterable<string> }

/** Packs files one after another into a .zip, of which no more is held than what was read last. */
export async function* zipped(files: AsyncIterable<Packed>, now = new Date()): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, part) => {
    if (error) throw error
    ready.push(part)
  })
  for await (const { name, content } of files) {
    const entry = new ZipDeflate(name, { level: 6 })
    entry.mtime = now
    zip.add(entry)
    for await (const words of content) {
      entry.push(strToU8(words))
      yield* ready.splice(0)
    }
    entry.push(new Uint8Array(), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}
