import type { Measure } from '../figures/measures'
import { askedRelease, type ReadingGround } from '../ground'

/** The name of an indicator, leading to its page. */
export function IndicatorLink({ ground, measure }: { ground: ReadingGround; measure: Measure }) {
  const { language } = ground
  const { content, indicator } = measure
  return (
    <a href={ground.to({ name: 'indicator', code: indicator, ...askedRelease(ground) })}>
      {content.name[language] || content.name.fi}
    </a>
  )
}
