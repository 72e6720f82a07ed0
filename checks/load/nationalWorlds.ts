import type { NationalWorld } from '../../examples/national/seedNational'

/** Two worlds of the same making, the small one a part of the large one, and the places that are asked about. */
export type Worlds = {
  small: NationalWorld
  large: NationalWorld
  /** In both worlds, with the same records of the last year. */
  both: string
  /** The largest municipality of the large world, and one with predecessors. */
  largest: string
  merged: string
  /** How far lists are walked. */
  page: number
}

/** Ten thousand sessions of one year, and 2.5 million of ten. */
export const national: Worlds = {
  small: { years: 1, municipalities: ['297', '507', '638', '905'] },
  large: {},
  both: '638',
  largest: '091',
  merged: '297',
  page: 1000,
}
export const village: Worlds = {
  small: { years: 1, municipalities: ['507'] },
  large: { years: 1, municipalities: ['507', '638'] },
  both: '507',
  largest: '638',
  merged: '507',
  page: 10,
}
