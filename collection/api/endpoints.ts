import { definitionEndpoints } from './definition/endpoints'
import { registerEndpoints } from './registers/endpoints'
import { releaseEndpoints } from './releases/endpoints'
import { reviewEndpoints } from './review/endpoints'
import { roundEndpoints } from './rounds/endpoints'
import { ruleEndpoints } from './rules/endpoints'

/** Every endpoint of the room: each slice brings its own list. */
export const collectionEndpoints = [
  ...definitionEndpoints,
  ...registerEndpoints,
  ...releaseEndpoints,
  ...roundEndpoints,
  ...ruleEndpoints,
  ...reviewEndpoints,
]
