import { type FieldProblem, Problem } from '../../../base/problems/problem'

const room = 'youth-openings'

export const openingProblem = {
  openingTaken: () => new Problem('opening-taken', 409, { room }),
  /** Hours that have been in force are followed by others; they are not taken away. */
  openingHasBeen: () => new Problem('opening-has-been', 409, { room }),
  field: (field: string, reason: string, params?: FieldProblem['params']) =>
    new Problem('invalid', 422, {
      errors: [{ field, reason: `youth-openings:field.${reason}`, ...(params ? { params } : {}) }],
    }),
}
