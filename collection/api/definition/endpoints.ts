import { indicatorEndpoints } from './indicatorEndpoints'
import { definitionPageEndpoints } from './pageEndpoints'
import { proposalEndpoints } from './proposalEndpoints'

/** The endpoints by which contents are decided together. */
export const definitionEndpoints = [...indicatorEndpoints, ...proposalEndpoints, ...definitionPageEndpoints]
