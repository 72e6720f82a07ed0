import type { Kept } from '../../base/device/keptAnswers'
import { getMe } from '../../base/people/api/endpoints'
import { youthKept } from '../../youth/ui/youthKept'

/** Whose answers stay on the device of the one who asked, sealed: what is needed where there is no network. */
export const keptEndpoints: readonly Kept[] = [getMe, ...youthKept]
