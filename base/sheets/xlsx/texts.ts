import { unescapeText, walkXml } from './xml'

/** The texts that cells share by their numbers; readings for East Asian words are left aside. */
export async function readSharedStrings(xml: string | null): Promise<string[]> {
  const texts: string[] = []
  let text = ''
  let reading = false
  let inText = false
  await walkXml(xml ?? '', {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') reading = true
      if (name === 't') inText = true
    },
    close(name) {
      if (name === 'si') texts.push(unescapeText(text))
      if (name === 'rPh') reading = false
      if (name === 't') inText = false
    },
    text(piece) {
      if (inText && !reading) text += piece
    },
  })
  return texts
}
