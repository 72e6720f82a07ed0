import { predecessorsOf } from '../../base/municipalities/mergers'
import { findMunicipality, type Register } from '../../base/municipalities/register'
import { problem } from '../../base/problems/catalogue'

/** A municipality's code and those of its predecessors. @throws invalid (422) for a code that is none */
export function withPredecessors(register: Register, code: string): string[] {
  if (!findMunicipality(register, code))
    throw problem.invalid([{ field: 'municipality', reason: 'municipality' }])
  return [code, ...predecessorsOf(register, code)]
}
