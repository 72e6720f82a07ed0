import { v5, version } from 'uuid'

/** The name space of the room's ids that follow from what they name; what is in it never changes. */
const space = '6f1de0a1-b7c9-4e0e-9d5b-3c1a52c0a8f4'

/** A UUID (version 5, RFC 9562) that is the same wherever and whenever it is made from the same parts. */
export const idFrom = (...parts: readonly (string | number)[]): string => v5(parts.join('\n'), space)

/** Whether an id follows from what it names, and was not drawn. */
export const followsFromName = (id: string): boolean => version(id) === 5
