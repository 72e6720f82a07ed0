import type { Words } from '../../../base/language/language'
import { allow } from '../../../base/people/domain/allow'
import type { Permission } from '../../../base/people/domain/permissions'
import type { Person } from '../../../base/people/domain/person'
import { problem } from '../../../base/problems/catalogue'
import { bodyPermission } from '../permissions'
import type { Subject } from '../subject'

/** Asks whether the person sits in the body of this subject: culture's decides nothing of youth work. @throws not-allowed (403) */
export function allowBody(
  person: Person | null,
  permission: Permission,
  subject: string,
): asserts person is Person {
  allow(person, permission, 'nation')
  const ofSubject = bodyPermission[subject as keyof typeof bodyPermission] as Permission | undefined
  if (!ofSubject) throw problem.notAllowed()
  allow(person, ofSubject, 'nation')
}

/** What the body is called that assesses or decides in a subject, as it is kept with what it says. */
export function bodyOf(subjects: readonly Subject[], code: string, way: keyof Subject['bodies']): Words {
  const subject = subjects.find((one) => one.code === code)
  if (!subject) throw problem.notAllowed()
  return subject.bodies[way]
}
