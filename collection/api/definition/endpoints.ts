import type { Endpoint } from '../../../base/endpoints/endpoint'

/** The endpoints by which contents are decided together. */
export const definitionEndpoints: Endpoint[] = []
