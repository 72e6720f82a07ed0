import type { Site } from '../../../../base/pages/site'
import type { ReadingGround } from '../../../../collection/ui/public/ground'

/** What every page about the yearly form is drawn from, and what stands around it. */
export type YearlyGround = ReadingGround & { site: Site }
