import { cities } from './cities'
import type { DemoMunicipality } from './municipality'
import { porvoo } from './porvoo'
import { towns } from './towns'

/** Every municipality of the demo world: mixed in size, language and region. */
export const demoMunicipalities: readonly DemoMunicipality[] = [porvoo, ...cities, ...towns]
