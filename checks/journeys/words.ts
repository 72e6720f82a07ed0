import { everyWord } from '../../app/web/words/all'
import { translate as translateOnServer } from '../../app/words'
import { createTranslator, type RoomWords, type Translate } from '../../base/language/translator'

const { fi: appFi, sv: appSv, en: appEn } = everyWord

type Way = 'fi' | 'sv'
type Room = keyof typeof appFi

const rooms: Record<string, RoomWords> = Object.fromEntries(
  (Object.keys(appFi) as Room[]).map((room) => [room, { fi: appFi[room], sv: appSv[room], en: appEn[room] }]),
)

const inApp = createTranslator(rooms, (key) => {
  throw new Error(`the app lacks ${key}`)
})

/** The words of a language, of the app's rooms and of the public pages, as they are read: without soft hyphens. */
export function wordsOf(language: Way): (key: string, params?: Record<string, unknown>) => string {
  const onPublicPages = translateOnServer(language) as Translate
  const app = inApp(language)
  return (key, params = {}) => {
    const t = /^[a-z]+-public:/.test(key) ? onPublicPages : app
    return t(key, params).replaceAll('\u00ad', '')
  }
}
