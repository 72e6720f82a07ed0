import type { Cell } from '../../../base/cells/cell'
import type { Words } from '../../../base/language/language'
import type { AreaFigure } from '../formulas/aggregate'
import type { Figure as Calculated, Why } from '../formulas/figure'
import type { Value } from '../value'

/** What is said where nothing could be calculated. */
export type ReasonOf = (why: Why) => Words

/** A figure as it will be published, with what is to be said of it. */
export type Figure = { cell: Cell; note?: Words }

const notes = {
  notReviewed: { fi: 'Ei vielä tarkastettu', sv: 'Ännu inte granskad', en: 'Not yet reviewed' },
  estimatedNotReviewed: {
    fi: 'Kunnan arvio, ei vielä tarkastettu',
    sv: 'Kommunens uppskattning, ännu inte granskad',
    en: 'Estimated by the municipality, not yet reviewed',
  },
  estimated: { fi: 'Kunnan arvio', sv: 'Kommunens uppskattning', en: 'Estimated by the municipality' },
  confidential: { fi: 'Salassa pidettävä tieto', sv: 'Sekretessbelagd uppgift', en: 'Confidential' },
  unanswered: {
    fi: 'Kunta ei vastannut',
    sv: 'Kommunen svarade inte',
    en: 'The municipality did not answer',
  },
  elsewhere: {
    fi: 'Toinen kunta tai kuntayhtymä ilmoittaa luvun',
    sv: 'En annan kommun eller samkommun uppger siffran',
    en: 'Reported by another municipality or a joint authority',
  },
  notInRegister: {
    fi: 'Rekisteristä ei ole tuotu lukua',
    sv: 'Ingen siffra har hämtats ur registret',
    en: 'No figure has been read from the register',
  },
  lackedByRegister: {
    fi: 'Rekisterissä ei ole lukua',
    sv: 'Registret har ingen siffra',
    en: 'The register has no figure',
  },
} satisfies Record<string, Words>

/** The figure is in another's: this municipality has none of its own, and is no gap either. */
export const reportedByAnother: Figure = { cell: { kind: 'notApplicable' }, note: notes.elsewhere }

/** What nobody is asked about was not left unanswered by anyone. */
export const notInRegister: Figure = { cell: { kind: 'missing' }, note: notes.notInRegister }

/** The register was read, and says that it has none: a survey of every second year has nothing of the others. */
export const lackedByRegister: Figure = { cell: { kind: 'missing' }, note: notes.lackedByRegister }

/** An answer, or that there is none. */
export function answeredFigure(value: Value | undefined): Figure {
  switch (value?.kind) {
    case undefined:
      return { cell: { kind: 'missing' }, note: notes.unanswered }
    case 'number':
      return { cell: numberCell(value.number) }
    case 'estimated':
      return { cell: numberCell(value.number), note: notes.estimated }
    case 'confidential':
      return { cell: { kind: 'suppressed' }, note: notes.confidential }
    case 'notApplicable':
    case 'missing':
      return { cell: { kind: value.kind } }
  }
}

/** What a municipality has approved and nobody has reviewed yet: only a preliminary release holds such figures. */
export function notYetReviewed(figure: Figure): Figure {
  if (figure.cell.kind !== 'value') return figure
  return { ...figure, note: figure.note ? notes.estimatedNotReviewed : notes.notReviewed }
}

/** Of a choice, whether this option is chosen. */
export function chosenFigure(value: Value | undefined, option: string): Figure {
  const said = answeredFigure(value)
  if (!value || !('choices' in value) || said.cell.kind === 'suppressed') return said
  return { ...said, cell: { kind: 'value', value: value.choices?.includes(option) ? 1 : 0 } }
}

/** A calculated figure, with the reason where there is none though it applies. */
export function calculatedFigure(figure: Calculated, reasonOf: ReasonOf): Figure {
  if (figure.kind === 'value') return { cell: { kind: 'value', value: figure.value } }
  if (figure.kind === 'notApplicable') return { cell: { kind: figure.kind } }
  return { cell: { kind: figure.kind }, note: reasonOf(figure.why) }
}

/** A figure of an area. Where it is not of all that were asked, it says of how many it is, or that nothing divides it. */
export function areaFigure({ figure, coverage: { have, of } }: AreaFigure, reasonOf: ReasonOf): Figure {
  const cell: Cell = figure.kind === 'value' ? figure : { kind: figure.kind }
  if (figure.kind === 'missing' && figure.why.ref === 'population')
    return { cell, note: reasonOf(figure.why) }
  return have === of || cell.kind === 'suppressed' ? { cell } : { cell, note: coverageNote(have, of) }
}

/** How many municipalities of an area have chosen an option, of those that answered. */
export function optionFigure(members: readonly string[], figures: ReadonlyMap<string, Figure>): Figure {
  let [known, asked, said, chosen] = [0, 0, 0, 0]
  for (const member of members) {
    const cell = figures.get(member)?.cell
    if (!cell) continue
    known++
    if (cell.kind === 'notApplicable') continue
    if (cell.kind === 'suppressed') return { cell: { kind: 'suppressed' } }
    asked++
    if (cell.kind !== 'value') continue
    said++
    chosen += cell.value
  }
  if (!asked) return { cell: { kind: known ? 'notApplicable' : 'missing' } }
  const cell: Cell = said ? { kind: 'value', value: chosen } : { kind: 'missing' }
  return said === asked ? { cell } : { cell, note: coverageNote(said, asked) }
}

/**
 * A figure with the decimals that its indicator is published with: what was divided says no more than it knows, and
 * tenths that were added up are tenths again.
 */
export function atPrecision(figure: Figure, decimals: number): Figure {
  const { cell } = figure
  if (cell.kind !== 'value' || Number.isInteger(cell.value)) return figure
  // Binary noise goes first, so that what lies halfway is rounded as it is written: 1.005 to 1.01.
  const [digits = '', power = '0'] = cell.value.toPrecision(14).split('e')
  const whole = Math.round(Number(`${digits}e${Number(power) + decimals}`))
  return { ...figure, cell: { kind: 'value', value: Number(`${whole}e-${decimals}`) } }
}

const numberCell = (number: number | undefined): Cell =>
  number === undefined ? { kind: 'missing' } : { kind: 'value', value: number }

/** Of each coverage one note, which thousands of figures share. */
const coverageNotes = new Map<string, Words>()

function coverageNote(have: number, of: number): Words {
  const key = `${have}/${of}`
  const note = coverageNotes.get(key) ?? {
    fi: `${have}/${of} kuntaa`,
    sv: `${have}/${of} kommuner`,
    en: `${have} of ${of} municipalities`,
  }
  coverageNotes.set(key, note)
  return note
}
