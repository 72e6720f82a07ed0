import type writeExcelFile from 'write-excel-file/node'
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility'

/** The fill of the cells that a person may change; all others are locked. */
export const openFill = '#FFF9DB'

/** Cells of one column that take one of a list. */
export type Choices = { tab: number; range: string; options: readonly string[] }

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>['features']>[number]

/**
 * Locks every tab but for the cells of the open fill, and offers lists of choices. Without a password: it keeps a
 * person from a slip and is no wall; what comes back is judged whatever was unlocked.
 */
export function protection(choices: readonly Choices[]): Feature {
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet')
  const insert = (xml: string, markup: string) =>
    insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order ?? [], 'worksheet')
  return {
    files: {
      transform: {
        'xl/styles.xml': { transform: unlockOpenCells },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const lists = choices.filter(({ tab }) => tab === sheetIndex)
            const locked = insert(xml, '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>')
            return lists.length ? insert(locked, validations(lists)) : locked
          },
        },
      },
    },
  }
}

const validations = (lists: readonly Choices[]) =>
  `<dataValidations count="${lists.length}">${lists
    .map(
      ({ range, options }) =>
        `<dataValidation type="list" allowBlank="1" sqref="${range}"><formula1>${sanitizeTextContent(`"${options.join(',')}"`)}</formula1></dataValidation>`,
    )
    .join('')}</dataValidations>`

/** Marks the styles that have the open fill as not locked. */
function unlockOpenCells(xml: string): string {
  const fills = [...(/<fills[^>]*>(.*)<\/fills>/s.exec(xml)?.[1] ?? '').matchAll(/<fill>.*?<\/fill>/gs)]
  const open = fills.findIndex(([fill]) => fill.toUpperCase().includes(openFill.slice(1)))
  return xml.replace(
    /(<cellXfs[^>]*>)(.*?)(<\/cellXfs>)/s,
    (_, start: string, styles: string, end: string) => {
      const unlocked = styles.replace(
        /<xf ([^>]*)>(.*?)<\/xf>/gs,
        (style, attributes: string, inner: string) =>
          attributes.includes(`fillId="${open}"`)
            ? `<xf ${attributes} applyProtection="1">${inner}<protection locked="0"/></xf>`
            : style,
      )
      return start + unlocked + end
    },
  )
}
