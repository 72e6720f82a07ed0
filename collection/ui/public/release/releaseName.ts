import { dayInFinland, writeDay } from '../../../../base/language/days'
import type { PublishedRelease } from '../figures/release'
import type { ReadingGround } from '../ground'

/** `2026.1 (ennakollinen), 15.9.2026`. */
export function releaseName(
  { t, language }: Pick<ReadingGround, 't' | 'language'>,
  { number, state, publishedAt }: Pick<PublishedRelease, 'number' | 'state' | 'publishedAt'>,
): string {
  const date = writeDay(language, dayInFinland(publishedAt))
  return t('collection-public:release-name', {
    number,
    state: t(`collection-public:state.${state}`),
    date,
  })
}
