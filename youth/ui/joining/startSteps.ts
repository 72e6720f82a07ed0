import type { Joining } from '../../api/joining/schemas'
import { hasReached } from '../../domain/joining/joiningSteps'

export const startKeys = ['agreement', 'unit', 'people', 'practise', 'record', 'use', 'publish'] as const
export type StartKey = (typeof startKeys)[number]

export type StartStep = {
  key: StartKey
  done: boolean
  /** It can be done now, by this person. */
  open: boolean
}

/** What a beginning consists of, ticked from what is there; the first open one is what comes next. */
export function startSteps({ step, beginning }: Joining, decides: boolean): StartStep[] {
  const accepted = hasReached(step, 'accepted')
  const trying = hasReached(step, 'trying')
  const steps: Record<StartKey, Omit<StartStep, 'key'>> = {
    agreement: { done: accepted, open: decides && step === 'invited' },
    unit: { done: beginning.units > 0, open: decides && accepted },
    people: { done: beginning.people.length > 0, open: false },
    practise: { done: beginning.practised > 0, open: accepted && beginning.trainingUnit !== null },
    record: { done: beginning.recorded, open: beginning.units > 0 && (trying || (decides && accepted)) },
    use: { done: hasReached(step, 'in-use'), open: decides && trying && beginning.recorded },
    publish: {
      done: beginning.publicationDecided,
      open: decides && hasReached(step, 'in-use'),
    },
  }
  return startKeys.map((key) => ({ key, ...steps[key] }))
}

/** What comes next for this person; nothing when all is done, or when it is somebody else's turn. */
export const nextStep = (steps: readonly StartStep[]): StartKey | null =>
  steps.find(({ done, open }) => open && !done)?.key ?? null
