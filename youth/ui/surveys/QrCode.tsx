import { generate } from 'lean-qr'

/** Modules of light around the code, without which a camera does not find it. */
const quiet = 3

/** An address as a QR code, in black and white by day and by night: a camera reads nothing else. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = drawnOf(text)
  const whole = size + 2 * quiet
  return (
    <svg className="qr-code" viewBox={`0 0 ${whole} ${whole}`} role="img" aria-label={label}>
      <rect width={whole} height={whole} fill="#ffffff" />
      <path d={path} fill="#000000" transform={`translate(${quiet} ${quiet})`} shapeRendering="crispEdges" />
    </svg>
  )
}

/** The dark modules, those beside each other as one stroke. */
function drawnOf(text: string): { size: number; path: string } {
  const code = generate(text)
  const { size } = code
  const strokes: string[] = []
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!code.get(x, y)) continue
      const start = x
      while (x < size && code.get(x, y)) x++
      strokes.push(`M${start} ${y}h${x - start}v1h${start - x}z`)
    }
  }
  return { size, path: strokes.join('') }
}
