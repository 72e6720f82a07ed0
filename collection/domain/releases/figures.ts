import type { Cell } from '../../../base/cells/cell'
import type { Words } from '../../../base/language/language'
import type { AreaFigure } from '../formulas/aggregate'
import type { Figure as Calculated, Why } from '../formulas/figure'
import type { Value } from '../value'

/** What is said where nothing could be calculated. */
export type ReasonOf = (why: Why | Corrected) => Words
/** What was lacking was being corrected. */
type Corrected = { ref: string; kind: 'corrected' }

/** A figure as it will be published, with what is to be said of it. */
export type Figure = { cell: Cell; note?: Words }

const notes = {
  notReviewed: { fi: 'Ei vielä tarkistettu', sv: 'Ännu inte granskad', en: 'Not yet reviewed' },
  estimatedNotReviewed: {
    fi: 'Kunnan arvio, ei vielä tarkistettu',
    sv: 'Kommunens uppskattning, ännu inte granskad',
    en: 'Estimated by the municipality, not yet reviewed',
  },
  estimated: { fi: 'Kunnan arvio', sv: 'Kommunens uppskattning', en: 'Estimated by the municipality' },
  confidential: { fi: 'Salassa pidettävä tieto', sv: 'Sekretessbelagd uppgift', en: 'Confidential' },
  unknown: {
    fi: 'Kunnalla ei ole tietoa',
    sv: 'Kommunen har ingen uppgift',
    en: 'The municipality has no figure',
  },
  corrected: {
    fi: 'Korjattavana, kun julkaisu valmisteltiin',
    sv: 'Rättades när publiceringen bereddes',
    en: 'Being corrected when the release was prepared',
  },
  undecided: {
    fi: 'Ei tiedetä, koskeeko kysymys kuntaa',
    sv: 'Det är inte känt om frågan gäller kommunen',
    en: 'It is not known whether the question is for the municipality',
  },
  restUnknown: {
    fi: 'Osan luvusta ilmoittaa toinen kunta tai kuntayhtymä, eikä muita osia ole annettu',
    sv: 'En del av siffran uppges av en annan kommun eller samkommun, och de andra delarna har inte angetts',
    en: 'Part of it is reported by another municipality or a joint authority, and the other parts were not given',
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

/** It was open for correction when the release was prepared, and comes in the next one. */
export const wasCorrected: Figure = { cell: { kind: 'missing' }, note: notes.corrected }

/** It was put to nobody here: what tells whom it is for has not been said. */
export const wasUndecided: Figure = { cell: { kind: 'missing' }, note: notes.undecided }

/** A whole that held another's part cannot be told without its other parts. */
export const restUnknown: Figure = { cell: { kind: 'missing' }, note: notes.restUnknown }

/** What was answered. */
export function answeredFigure(value: Value): Figure {
  switch (value.kind) {
    case 'number':
    case 'estimated':
      if (value.number === undefined) return { cell: { kind: 'missing' }, note: notes.unknown }
      return {
        cell: { kind: 'value', value: value.number },
        ...(value.kind === 'estimated' && { note: notes.estimated }),
      }
    case 'confidential':
      return { cell: { kind: 'suppressed' }, note: notes.confidential }
    case 'notApplicable':
      return { cell: { kind: 'notApplicable' } }
    case 'missing':
      return { cell: { kind: 'missing' }, note: notes.unknown }
  }
}

/** What a municipality has approved and nobody has reviewed yet: only a preliminary release holds such figures. */
export function notYetReviewed(figure: Figure): Figure {
  if (figure.cell.kind !== 'value') return figure
  return { ...figure, note: figure.note ? notes.estimatedNotReviewed : notes.notReviewed }
}

/** Of a choice, whether this option is chosen. */
export function chosenFigure(value: Value, option: string): Figure {
  const said = answeredFigure(value)
  if (!('choices' in value) || said.cell.kind === 'suppressed') return said
  return {
    cell: { kind: 'value', value: value.choices?.includes(option) ? 1 : 0 },
    ...(value.kind === 'estimated' && { note: notes.estimated }),
  }
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
  if (have !== of && cell.kind !== 'suppressed') return { cell, note: coverageNote(have, of) }
  return figure.kind === 'missing' ? { cell, note: reasonOf(figure.why) } : { cell }
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
