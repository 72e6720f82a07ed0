import { threadEndpoints } from './threadEndpoints'

/** Every endpoint of the room. */
export const supportEndpoints = [...threadEndpoints]
