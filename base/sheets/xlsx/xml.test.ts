import { describe, expect, test } from 'vitest'
import { walkXml } from './xml'

const namesOf = async (xml: string) => {
  const names: string[] = []
  await walkXml(xml, { open: (name, attribute) => void names.push(`${name} ${attribute('r') ?? ''}`.trim()) })
  return names
}

test('tags are read with their attributes, in both kinds of quotation marks', async () => {
  expect(await namesOf(`<x:c r="A1" t='a>b'/><v>1</v><row\n r='7'></row>`)).toEqual(['c A1', 'v', 'row 7'])
})

describe('a tag that is never closed is refused at once', () => {
  test.each([
    ['by its name', `<${'a'.repeat(1_000_000)}`],
    ['in an attribute', `<c ${'a '.repeat(500_000)}`],
    ['in a quotation', `<c ${'a="b" '.repeat(100_000)} "`],
    ['in quotations of two kinds', `<c ${`"'" '"' `.repeat(100_000)} '`],
  ])(
    '%s',
    async (_, xml) => {
      await expect(walkXml(xml, {})).rejects.toMatchObject({ slug: 'sheet-broken' })
    },
    2000,
  )
})
