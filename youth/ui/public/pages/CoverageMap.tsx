import { bubbleBox, bubbleLayout } from '../../../../base/municipalities/bubbles'
import type { PageGround } from './page'

type CoverageMapProps = { ground: PageGround; takingPart: ReadonlySet<string> }

/** Finland as circles, those that take part in a lighter tone. */
export function CoverageMap({ ground: { t, register }, takingPart }: CoverageMapProps) {
  return (
    <svg
      className="bubble-map"
      viewBox={`0 0 ${bubbleBox.width} ${bubbleBox.height}`}
      role="img"
      aria-label={t('youth-public:map')}
    >
      {bubbleLayout(register, register.lastYear).map(({ code, x, y, r }) => (
        <circle
          key={code}
          cx={x.toFixed(1)}
          cy={y.toFixed(1)}
          r={r.toFixed(1)}
          className={takingPart.has(code) ? 'bubble-taking-part' : undefined}
        />
      ))}
    </svg>
  )
}
