import { problem } from '../../../base/problems/catalogue'
import type { Subject } from '../subject'

/** @throws invalid (422) where nothing is collected about the subject */
export function checkSubject(subjects: readonly Subject[], asked: string): Subject {
  const known = subjects.find(({ code }) => code === asked)
  if (!known) throw problem.invalid([{ field: 'subject', reason: 'collection:field.unknown-subject' }])
  return known
}
