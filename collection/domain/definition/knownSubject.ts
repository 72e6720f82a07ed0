import { problem } from '../../../base/problems/catalogue'
import type { Subject } from '../subject'

/** @throws invalid (422) where nothing is collected about the subject */
export function checkSubject(subjects: readonly Subject[], asked: string): void {
  if (!subjects.some(({ code }) => code === asked))
    throw problem.invalid([{ field: 'subject', reason: 'collection:field.unknown-subject' }])
}
