import en from './en'
import moreEn from './en.more'
import fi from './fi'
import moreFi from './fi.more'
import sv from './sv'
import moreSv from './sv.more'

/** Every word of the app, as the tests read them. */
export const everyWord = {
  fi: { ...fi, ...moreFi },
  sv: { ...sv, ...moreSv },
  en: { ...en, ...moreEn },
}
