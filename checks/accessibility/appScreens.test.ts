import { canBeUsedByEverybody } from './everybody'
import { appScreens } from './screens'

canBeUsedByEverybody(appScreens)
