import { type FieldProblem, Problem } from '../../../base/problems/problem'

const room = 'youth-plans'

export const planProblem = {
  planTaken: () => new Problem('plan-taken', 409, { room }),
  breakTaken: () => new Problem('break-taken', 409, { room }),
  groupTaken: () => new Problem('group-taken', 409, { room }),
  /** What has happened by a plan stands as it was planned: a change is a new plan that goes on from it. */
  planHasBegun: () => new Problem('plan-has-begun', 409, { room }),
  field: (field: string, reason: string, params?: FieldProblem['params']) =>
    new Problem('invalid', 422, {
      errors: [{ field, reason: `youth-plans:field.${reason}`, ...(params ? { params } : {}) }],
    }),
}
