/** A municipality's place on the bubble map; the area of its circle shows its population. */
export type Bubble = { code: string; x: number; y: number; r: number }

type BubbleMapProps = {
  bubbles: readonly Bubble[]
  /** The code of "this one", drawn last in orange with a ring about it. */
  highlighted?: string | undefined
  /** What the map shows, in a sentence; without it the map is decoration. */
  label?: string | undefined
}

/** Finland as circles: the emblem of the product. */
export function BubbleMap({ bubbles, highlighted, label }: BubbleMapProps) {
  const chosen = bubbles.find(({ code }) => code === highlighted)
  const circles = (
    <>
      {bubbles.map((bubble) => bubble !== chosen && <Circle key={bubble.code} {...bubble} />)}
      {chosen && (
        <>
          <Circle {...chosen} r={Math.max(chosen.r, 4) * 1.9} className="bubble-ring" />
          <Circle {...chosen} r={Math.max(chosen.r, 4)} className="bubble-this" />
        </>
      )}
    </>
  )
  if (!label) {
    return (
      <svg className="bubble-map" viewBox={frame(bubbles)} aria-hidden="true">
        {circles}
      </svg>
    )
  }
  return (
    <svg className="bubble-map" viewBox={frame(bubbles)} role="img" aria-label={label}>
      {circles}
    </svg>
  )
}

function Circle({ x, y, r, className }: Omit<Bubble, 'code'> & { className?: string }) {
  return <circle className={className} cx={tenth(x)} cy={tenth(y)} r={tenth(r)} />
}

/** Three hundred circles are worth keeping short in the page's source. */
const tenth = (value: number) => Math.round(value * 10) / 10

function frame(bubbles: readonly Bubble[]): string {
  if (!bubbles.length) return '0 0 1 1'
  const left = Math.floor(Math.min(...bubbles.map(({ x, r }) => x - r)))
  const top = Math.floor(Math.min(...bubbles.map(({ y, r }) => y - r)))
  const right = Math.ceil(Math.max(...bubbles.map(({ x, r }) => x + r)))
  const bottom = Math.ceil(Math.max(...bubbles.map(({ y, r }) => y + r)))
  return `${left} ${top} ${right - left} ${bottom - top}`
}
