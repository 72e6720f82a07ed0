/** The steps that are kept of a municipality's way in. Each can be taken back. */
export const storedSteps = ['outside', 'invited', 'accepted', 'trying', 'in-use'] as const
export type StoredStep = (typeof storedSteps)[number]

/** All of them: that a municipality publishes follows from its decision on what is public. */
export const joiningSteps = [...storedSteps, 'publishing'] as const
export type JoiningStep = (typeof joiningSteps)[number]

/** The version of the agreement that is accepted now. Its words stand in `youth/ui/joining/agreement`. */
export const currentAgreement = '2026.1'

/** Whether a municipality has come to a step, or further. */
export const hasReached = (now: JoiningStep, step: JoiningStep): boolean =>
  joiningSteps.indexOf(now) >= joiningSteps.indexOf(step)

/** Whether two steps follow each other; `forward` asks for that direction alone. */
export function isNeighbour(from: JoiningStep, to: JoiningStep, way?: 'forward'): boolean {
  const distance = joiningSteps.indexOf(to) - joiningSteps.indexOf(from)
  return way ? distance === 1 : Math.abs(distance) === 1
}
