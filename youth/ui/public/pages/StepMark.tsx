import type { PublicStep } from '../figures/participants'

type StepMarkProps = { step: PublicStep; x: number; y: number; r: number }

/** How far a municipality has come, told by how full its circle is: a ring, half a disc, a whole one. */
export function StepMark({ step, x, y, r }: StepMarkProps) {
  const at = (value: number) => value.toFixed(1)
  const line = Math.max(1.5, r * 0.22)
  return (
    <g className="step-mark">
      <circle className="step-mark-ring" cx={at(x)} cy={at(y)} r={at(r - line / 2)} strokeWidth={at(line)} />
      {step === 'publishing' && (
        <circle className="step-mark-full" cx={at(x)} cy={at(y)} r={at(r - line / 2)} />
      )}
      {step === 'in-use' && (
        <path
          className="step-mark-full"
          d={`M ${at(x)} ${at(y - r + line / 2)} A ${at(r - line / 2)} ${at(r - line / 2)} 0 0 0 ${at(x)} ${at(y + r - line / 2)} Z`}
        />
      )}
    </g>
  )
}
