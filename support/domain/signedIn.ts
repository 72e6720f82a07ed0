import type { Person } from '../../base/people/domain/person'
import { problem } from '../../base/problems/catalogue'

/** Asking needs no role: whoever is signed in may. @throws not-signed-in (401) */
export function signedIn(person: Person | null): asserts person is Person {
  if (!person) throw problem.notSignedIn()
}
