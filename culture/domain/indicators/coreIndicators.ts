import { access } from './access'
import { artsEducation } from './artsEducation'
import { costs } from './costs'
import { supply } from './events'
import { grants } from './grants'
import { management } from './management'
import { participation } from './participation'
import { producers } from './producers'
import { staff } from './staff'
import { visits } from './visits'
import type { CoreIndicator } from './write'

export type { CoreIndicator } from './write'

/** The core set of culture, sorted by code: the first version of each indicator. */
export const coreIndicators: readonly CoreIndicator[] = [
  ...costs,
  ...grants,
  ...staff,
  ...supply,
  ...artsEducation,
  ...producers,
  ...visits,
  ...management,
  ...participation,
  ...access,
].sort((one, other) => (one.code < other.code ? -1 : 1))
