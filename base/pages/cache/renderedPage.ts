import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/** A page as it goes out: its bytes and the tag by which a reader's own copy is known to be the same. */
export type SentPage = { bytes: Uint8Array<ArrayBuffer>; etag: string; encoding: Encoding }

/** What every page begins with; the theme goes in between. */
const opening = '<!doctype html><html '

/**
 * A page rendered once for everyone. What differs by reader, the theme and the compression, is made when first
 * asked for and kept beside it: nine forms at most.
 */
export class RenderedPage {
  private readonly forms = new Map<string, Promise<SentPage>>()
  private readonly bytes: Buffer<ArrayBuffer>
  private readonly hash: string

  /** @param element the page from `<html ` to `</html>` */
  constructor(
    readonly status: number,
    element: string,
  ) {
    // Bytes take half the room of a string that has a dash or an arrow in it, and a thousand pages are kept.
    this.bytes = Buffer.from(opening + element.slice('<html '.length))
    this.hash = createHash('sha256').update(this.bytes).digest('base64url').slice(0, 16)
  }

  as(theme: Theme, encoding: Encoding): Promise<SentPage> {
    const name = `${theme}-${encoding}`
    const known = this.forms.get(name)
    if (known) return known
    const made = this.make(theme, encoding, `"${this.hash}-${name}"`)
    this.forms.set(name, made)
    return made
  }

  private async make(theme: Theme, encoding: Encoding, etag: string): Promise<SentPage> {
    return { bytes: await compressed(this.wearing(theme), encoding), etag, encoding }
  }

  private wearing(theme: Theme): Buffer<ArrayBuffer> {
    if (theme === 'auto') return this.bytes
    return Buffer.concat([
      Buffer.from(`${opening}data-theme="${theme}" `),
      this.bytes.subarray(opening.length),
    ])
  }
}

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

async function compressed(bytes: Buffer<ArrayBuffer>, encoding: Encoding): Promise<Buffer<ArrayBuffer>> {
  switch (encoding) {
    case 'br':
      return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    case 'gzip':
      return gzipped(bytes)
    case 'identity':
      return bytes
  }
}

/** The best of our encodings that an Accept-Encoding header allows. */
export function acceptedEncoding(header: string | undefined): Encoding {
  const refused = /;\s*q=0(\.0*)?\s*$/
  const accepted = (header ?? '')
    .toLowerCase()
    .split(',')
    .filter((part) => !refused.test(part))
    .map((part) => part.split(';')[0]?.trim())
  return encodings.find((encoding) => accepted.includes(encoding)) ?? 'identity'
}
