import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { sheetLimits } from '../limits'
import { sheetProblem } from '../problems'

const inflate = promisify<Buffer, { maxOutputLength: number; chunkSize: number }, Buffer>(inflateRaw)

type Part = { method: number; packed: number; size: number; offset: number }

/** A ZIP archive that is opened part by part, and never further than the limits. */
export type Archive = { names: readonly string[]; unpack(name: string): Promise<string | null> }

const endMark = 0x06054b50
const directoryMark = 0x02014b50
const localMark = 0x04034b50
const encrypted = 1

/**
 * Opens a ZIP archive. What a part says of its size is asked before it is unpacked, and held against what really
 * comes out of it while it is, so that a small file cannot fill the memory.
 * @throws sheet-broken, sheet-unpacks-too-large (422)
 */
export function openArchive(file: Uint8Array): Archive {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const parts = readDirectory(bytes)
  let left: number = sheetLimits.unpackedBytes
  return {
    names: [...parts.keys()],
    async unpack(name) {
      const part = parts.get(name)
      if (!part) return null
      if (part.size > left || part.size > Math.max(1, part.packed) * sheetLimits.unpackedTimes)
        throw sheetProblem.unpacksTooLarge()
      left -= part.size
      return (await contentOf(bytes, part)).toString('utf8').replace(/^\ufeff/, '')
    },
  }
}

function readDirectory(bytes: Buffer): Map<string, Part> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endMark) throw sheetProblem.broken()
  const parts = new Map<string, Part>()
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < bytes.readUInt16LE(end + 10); index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== directoryMark) throw sheetProblem.broken()
    if (bytes.readUInt16LE(at + 8) & encrypted) throw sheetProblem.oldExcel()
    const nameLength = bytes.readUInt16LE(at + 28)
    parts.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return parts
}

async function contentOf(bytes: Buffer, { method, packed, size, offset }: Part): Promise<Buffer> {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localMark) throw sheetProblem.broken()
  const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const content = bytes.subarray(from, from + packed)
  if (method === 0) return content
  if (method !== 8) throw sheetProblem.broken()
  try {
    // A part that holds more than it says is cut off here.
    return await inflate(content, { maxOutputLength: Math.max(size, 1), chunkSize: 256 * 1024 })
  } catch (error) {
    const lied = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw lied ? sheetProblem.unpacksTooLarge() : sheetProblem.broken()
  }
}
