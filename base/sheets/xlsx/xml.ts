import { breathe } from '../breathe'
import { sheetProblem } from '../problems'

/** What is told of each piece of an XML document, in its order. Names come without their namespace. */
export type Visitor = {
  open?(name: string, attribute: (name: string) => string | undefined): void
  close?(name: string): void
  text?(text: string): void
}

// Each letter can be read in one way only: a tag that is never closed is refused at once, however long it is.
const tag = /<(\/?)([^\s/>!?]+)(?=[\s/>])([^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*)>/y

/**
 * Walks through an XML document of a workbook, letting others be served in between.
 * @throws sheet-broken (422) where it is no XML
 */
export async function walkXml(xml: string, visitor: Visitor): Promise<void> {
  let at = 0
  for (let steps = 0; ; steps++) {
    if (steps % 20_000 === 19_999) await breathe()
    const next = xml.indexOf('<', at)
    if (next < 0) return
    if (next > at) visitor.text?.(decodeEntities(xml.slice(at, next)))
    if (xml.startsWith('<![CDATA[', next)) {
      const end = after(xml, ']]>', next)
      visitor.text?.(xml.slice(next + 9, end - 3))
      at = end
    } else if (xml[next + 1] === '!' || xml[next + 1] === '?') {
      at = after(xml, xml.startsWith('<!--', next) ? '-->' : '>', next)
    } else {
      tag.lastIndex = next
      const found = tag.exec(xml)
      if (!found) throw sheetProblem.broken()
      const [whole, slash, prefixed = '', attributes = ''] = found
      const name = prefixed.slice(prefixed.indexOf(':') + 1)
      if (slash) visitor.close?.(name)
      else {
        visitor.open?.(name, (asked) => attributeIn(attributes, asked))
        if (attributes.endsWith('/')) visitor.close?.(name)
      }
      at = next + whole.length
    }
  }
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from)
  if (found < 0) throw sheetProblem.broken()
  return found + mark.length
}

const patterns = new Map<string, RegExp>()

function attributeIn(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name)
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    patterns.set(name, pattern)
  }
  const found = pattern.exec(attributes)
  return found ? decodeEntities(found[1] ?? found[2] ?? '') : undefined
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));/gi,
    (whole, decimal, hexadecimal, name) => {
      if (name) return named[name] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

/** Excel writes characters that XML has no place for as `_x000D_`. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text
