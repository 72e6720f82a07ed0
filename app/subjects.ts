import type { Subject } from '../collection/domain/subject'
import { cultureSubject } from '../culture/domain/subject'
import { youthSubject } from '../youth/domain/subject'

/** What municipalities are asked about, each by its room. */
export const subjects: readonly Subject[] = [cultureSubject, youthSubject]
