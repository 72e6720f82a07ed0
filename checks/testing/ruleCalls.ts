import { makeDraft } from '../../collection/testing/rules'
import type { Make } from './calls'

const rules = [
  {
    ...{ code: 'range-1', severity: 'soft', type: 'range', refs: ['CU901'], min: 0, max: 1000 },
    sentence: { fi: 'Onko {{value}} oikein?', sv: 'Stämmer {{value}}?', en: 'Is {{value}} right?' },
  },
]

/** One valid call of every endpoint about the rules of a draft. */
export const ruleCalls: Record<string, Make> = {
  'GET /api/collection/managed-rounds/{round}/rules': async (world) => ({
    path: `/api/collection/managed-rounds/${await makeDraft(world)}/rules`,
  }),
  'PUT /api/collection/managed-rounds/{round}/rules': async (world) => ({
    path: `/api/collection/managed-rounds/${await makeDraft(world)}/rules`,
    body: { rules },
    headers: { 'if-match': '*' },
  }),
  'POST /api/collection/managed-rounds/{round}/rules/try': async (world) => ({
    path: `/api/collection/managed-rounds/${await makeDraft(world)}/rules/try`,
    body: { rules },
  }),
}
