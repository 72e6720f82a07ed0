import { breakEndpoints } from './breaks/endpoints'
import { cardEndpoints } from './cards/endpoints'
import { codeListEndpoints } from './codeLists/endpoints'
import { exportEndpoints } from './export/endpoints'
import { followUpEndpoints } from './followUp/endpoints'
import { groupEndpoints } from './groups/endpoints'
import { importEndpoints } from './import/endpoints'
import { joiningEndpoints } from './joining/endpoints'
import { keyEndpoints } from './keys/endpoints'
import { lockEndpoints } from './locks/endpoints'
import { summaryEndpoints } from './months/endpoints'
import { observationEndpoints } from './observations/endpoints'
import { openingEndpoints } from './openings/endpoints'
import { planEndpoints } from './plans/endpoints'
import { publicationEndpoints } from './publication/endpoints'
import { reminderEndpoints } from './reminders/endpoints'
import { resourceEndpoints } from './resources/endpoints'
import { retentionEndpoints } from './retention/endpoints'
import { sessionEndpoints } from './sessions/endpoints'
import { structureEndpoints } from './structure/endpoints'
import { surveyEndpoints } from './surveys/endpoints'
import { surveyPageEndpoints } from './surveys/pageEndpoints'
import { tallyEndpoints } from './tally/endpoints'
import { topicEndpoints } from './topics/endpoints'
import { unitEndpoints } from './units/endpoints'
import { weekEndpoints } from './weeks/endpoints'

/** Every endpoint of the youth room, noun by noun. */
export const youthEndpoints = [
  ...sessionEndpoints,
  ...tallyEndpoints,
  ...summaryEndpoints,
  ...weekEndpoints,
  ...topicEndpoints,
  ...codeListEndpoints,
  ...unitEndpoints,
  ...openingEndpoints,
  ...planEndpoints,
  ...breakEndpoints,
  ...groupEndpoints,
  ...publicationEndpoints,
  ...followUpEndpoints,
  ...observationEndpoints,
  ...retentionEndpoints,
  ...importEndpoints,
  ...exportEndpoints,
  ...keyEndpoints,
  ...cardEndpoints,
  ...joiningEndpoints,
  ...surveyEndpoints,
  ...surveyPageEndpoints,
  ...lockEndpoints,
  ...reminderEndpoints,
  ...structureEndpoints,
  ...resourceEndpoints,
]
