import { definitionEndpoints } from './definition/endpoints'

/** Every endpoint of the room: each slice brings its own list. */
export const collectionEndpoints = [...definitionEndpoints]
