import { canBeUsedByEverybody } from './everybody'
import { publicPages } from './screens'

canBeUsedByEverybody(publicPages)
