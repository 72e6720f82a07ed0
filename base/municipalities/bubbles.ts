import { populationsInTodaysAreas } from './population'
import { municipalitiesOf, type Register } from './register'
import { settle } from './settle'

/** A municipality as a circle: its area shows population. In units of `bubbleBox`, y grows southwards. */
export type Bubble = { code: string; x: number; y: number; r: number }

/** The box that the circles fill from edge to edge in one direction, centred in the other. */
export const bubbleBox = { width: 450, height: 1000 }

/** The radius of one inhabitant's circle, in degrees of latitude: Helsinki becomes as wide as a small region. */
const radiusOfOne = 0.00082

/** On the map a degree of longitude is as long as it is in the middle of the country. */
const lonScale = Math.cos((64.5 * Math.PI) / 180)

const layouts = new WeakMap<Register, Map<number, readonly Bubble[]>>()

/**
 * Finland drawn by its people, the emblem: one circle for each municipality of a year, near its true place and
 * without overlaps. The same register gives the same circles; they are computed once. Municipalities without
 * coordinates (those merged since) are left out, and their people are within their successor's circle, as the
 * population is that of today's areas. In a year without population, that of the nearest year with one is drawn:
 * 2022 for the years after it. The circles are a picture; figures are asked of `populationOf`.
 * @throws RangeError for a year outside `register.firstYear`–`register.lastYear`
 */
export function bubbleLayout(register: Register, year: number): readonly Bubble[] {
  const ofRegister = layouts.get(register) ?? new Map<number, readonly Bubble[]>()
  layouts.set(register, ofRegister)
  const layout = ofRegister.get(year) ?? intoBox(settle(circlesAtTruePlace(register, year)))
  ofRegister.set(year, layout)
  return layout
}

function circlesAtTruePlace(register: Register, year: number): Bubble[] {
  const drawn = Math.min(year, Math.max(...register.populations.keys()))
  const populations = populationsInTodaysAreas(register, drawn)
  return municipalitiesOf(register, year).flatMap(({ code, lon, lat }) => {
    const population = populations.get(code)
    if (lon === null || lat === null || population?.kind !== 'value') return []
    return { code, x: lon * lonScale, y: -lat, r: radiusOfOne * Math.sqrt(population.value) }
  })
}

function intoBox(circles: readonly Bubble[]): Bubble[] {
  const left = Math.min(...circles.map(({ x, r }) => x - r))
  const right = Math.max(...circles.map(({ x, r }) => x + r))
  const top = Math.min(...circles.map(({ y, r }) => y - r))
  const bottom = Math.max(...circles.map(({ y, r }) => y + r))
  const scale = Math.min(bubbleBox.width / (right - left), bubbleBox.height / (bottom - top))
  const marginX = (bubbleBox.width - (right - left) * scale) / 2
  const marginY = (bubbleBox.height - (bottom - top) * scale) / 2
  return circles.map(({ code, x, y, r }) => ({
    code,
    x: round(marginX + (x - left) * scale),
    y: round(marginY + (y - top) * scale),
    r: round(r * scale),
  }))
}

const round = (n: number) => Math.round(n * 100) / 100
