import { helpSessionEndpoints } from './helpSessionEndpoints'
import { newsEndpoints } from './newsEndpoints'
import { newsPageEndpoints } from './newsPageEndpoints'
import { threadEndpoints } from './threadEndpoints'

/** Every endpoint of the room. */
export const supportEndpoints = [
  ...threadEndpoints,
  ...newsEndpoints,
  ...helpSessionEndpoints,
  ...newsPageEndpoints,
]
