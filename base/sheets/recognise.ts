export type FileKind = 'zip' | 'old-excel' | 'text' | 'other'

const starts = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, index) => bytes[index] === byte)

/** What a file is by its own first bytes, whatever it is called. */
export function recogniseFile(bytes: Uint8Array): FileKind {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'zip'
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-excel'
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) return 'text'
  const beginning = bytes.subarray(0, 4096)
  // Text has no zero bytes and next to no control characters; pictures, PDF and programs have both.
  const control = beginning.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13).length
  if (control > 0 || starts(bytes, 0x25, 0x50, 0x44, 0x46)) return 'other'
  const text = new TextDecoder('latin1').decode(beginning).trimStart().toLowerCase()
  return /^(<!doctype|<html|<\?xml|\{\\rtf)/.test(text) ? 'other' : 'text'
}
