import { managedEndpoints } from './managedEndpoints'
import { replyEndpoints } from './replyEndpoints'

/** Every endpoint of rounds. */
export const roundEndpoints = [...replyEndpoints, ...managedEndpoints]
