import { createTranslator } from '../base/language/translator'
import en from '../base/language/words/en.json'
import fi from '../base/language/words/fi.json'
import sv from '../base/language/words/sv.json'
import collectionPublicEn from '../collection/ui/public/words/en.json'
import collectionPublicFi from '../collection/ui/public/words/fi.json'
import collectionPublicSv from '../collection/ui/public/words/sv.json'
import collectionEn from '../collection/words/en.json'
import collectionFi from '../collection/words/fi.json'
import collectionSv from '../collection/words/sv.json'
import culturePublicEn from '../culture/ui/public/words/en.json'
import culturePublicFi from '../culture/ui/public/words/fi.json'
import culturePublicSv from '../culture/ui/public/words/sv.json'
import cultureEn from '../culture/words/en.json'
import cultureFi from '../culture/words/fi.json'
import cultureSv from '../culture/words/sv.json'
import statisticsEn from '../statistics/words/en.json'
import statisticsFi from '../statistics/words/fi.json'
import statisticsSv from '../statistics/words/sv.json'
import supportEn from '../support/words/en.json'
import supportFi from '../support/words/fi.json'
import supportSv from '../support/words/sv.json'
import exportEn from '../youth/domain/export/words/en.json'
import exportFi from '../youth/domain/export/words/fi.json'
import exportSv from '../youth/domain/export/words/sv.json'
import importEn from '../youth/domain/import/words/en.json'
import importFi from '../youth/domain/import/words/fi.json'
import importSv from '../youth/domain/import/words/sv.json'
import openingsEn from '../youth/domain/openings/words/en.json'
import openingsFi from '../youth/domain/openings/words/fi.json'
import openingsSv from '../youth/domain/openings/words/sv.json'
import plansEn from '../youth/domain/plans/words/en.json'
import plansFi from '../youth/domain/plans/words/fi.json'
import plansSv from '../youth/domain/plans/words/sv.json'
import retentionEn from '../youth/domain/retention/words/en.json'
import retentionFi from '../youth/domain/retention/words/fi.json'
import retentionSv from '../youth/domain/retention/words/sv.json'
import surveyEn from '../youth/domain/surveys/words/en.json'
import surveyFi from '../youth/domain/surveys/words/fi.json'
import surveySv from '../youth/domain/surveys/words/sv.json'
import publicEn from '../youth/ui/public/words/en.json'
import publicFi from '../youth/ui/public/words/fi.json'
import publicSv from '../youth/ui/public/words/sv.json'
import youthEn from '../youth/words/en.json'
import youthFi from '../youth/words/fi.json'
import youthSv from '../youth/words/sv.json'

/** The words of every room, for the server: problems and public pages. */
export const serverWords = {
  base: { fi, sv, en },
  youth: { fi: youthFi, sv: youthSv, en: youthEn },
  'youth-export': { fi: exportFi, sv: exportSv, en: exportEn },
  'youth-import': { fi: importFi, sv: importSv, en: importEn },
  'youth-openings': { fi: openingsFi, sv: openingsSv, en: openingsEn },
  'youth-plans': { fi: plansFi, sv: plansSv, en: plansEn },
  'youth-retention': { fi: retentionFi, sv: retentionSv, en: retentionEn },
  'youth-survey': { fi: surveyFi, sv: surveySv, en: surveyEn },
  'youth-public': { fi: publicFi, sv: publicSv, en: publicEn },
  statistics: { fi: statisticsFi, sv: statisticsSv, en: statisticsEn },
  collection: { fi: collectionFi, sv: collectionSv, en: collectionEn },
  'collection-public': { fi: collectionPublicFi, sv: collectionPublicSv, en: collectionPublicEn },
  culture: { fi: cultureFi, sv: cultureSv, en: cultureEn },
  'culture-public': { fi: culturePublicFi, sv: culturePublicSv, en: culturePublicEn },
  support: { fi: supportFi, sv: supportSv, en: supportEn },
}

export const translate = createTranslator(serverWords, (key) => {
  throw new Error(`the words lack ${key}`)
})
