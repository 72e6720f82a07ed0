import type { Site } from '../../../../base/pages/site'
import type { ReadingGround } from '../../../../collection/ui/public/ground'

export { askedRelease } from '../../../../collection/ui/public/ground'

/** What every public page of culture is drawn from. What stands around it is joined in `app/`. */
export type PageGround = ReadingGround & { site: Site }
