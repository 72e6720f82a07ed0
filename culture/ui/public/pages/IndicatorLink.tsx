import { addressOf } from '../addresses'
import type { Measure } from '../figures/measures'
import { askedRelease, type PageGround } from './page'

/** The name of an indicator, leading to its page. */
export function IndicatorLink({ ground, measure }: { ground: PageGround; measure: Measure }) {
  const { language } = ground
  const { content, indicator } = measure
  return (
    <a href={addressOf(language, { name: 'indicator', code: indicator, ...askedRelease(ground) })}>
      {content.name[language] || content.name.fi}
    </a>
  )
}
