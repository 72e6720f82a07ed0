import { bubbleBox, bubbleLayout } from '../../../../base/municipalities/bubbles'
import { type Participant, stepsShown } from '../figures/participants'
import type { PageGround } from './page'
import { StepMark } from './StepMark'

/** A mark smaller than this could not be told from another. */
const leastMark = 6

/** Finland as circles: those that take part bear the mark of their step, the others stay pale. */
export function TakingPartMap({
  ground: { t, register },
  participants,
}: {
  ground: PageGround
  participants: readonly Participant[]
}) {
  const stepOf = new Map(participants.map(({ code, step }) => [code, step]))
  const bubbles = bubbleLayout(register, register.lastYear)
  const counted = (step: string) => participants.filter((one) => one.step === step).length
  const others = bubbles.length - participants.length
  return (
    <div className="taking-part">
      <svg
        className="taking-part-map"
        viewBox={`0 0 ${bubbleBox.width} ${bubbleBox.height}`}
        role="img"
        aria-label={t('youth-public:taking-part.map', {
          publishing: counted('publishing'),
          inUse: counted('in-use'),
          trying: counted('trying'),
        })}
      >
        {bubbles.map(
          ({ code, x, y, r }) =>
            !stepOf.has(code) && (
              <circle key={code} className="no-step" cx={x.toFixed(1)} cy={y.toFixed(1)} r={r.toFixed(1)} />
            ),
        )}
        {bubbles.map(({ code, x, y, r }) => {
          const step = stepOf.get(code)
          return step && <StepMark key={code} step={step} x={x} y={y} r={Math.max(r, leastMark)} />
        })}
      </svg>
      <div className="taking-part-key">
        <dl>
          {stepsShown.map((step) => (
            <div key={step}>
              <dt>
                <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
                  <StepMark step={step} x={12} y={12} r={11} />
                </svg>
                {t(`youth-public:taking-part.steps.${step}`)} ({counted(step)})
              </dt>
              <dd>{t(`youth-public:taking-part.about.${step}`)}</dd>
            </div>
          ))}
          <div>
            <dt>
              <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
                <circle className="no-step" cx="12" cy="12" r="11" />
              </svg>
              {t('youth-public:taking-part.others')} ({others})
            </dt>
          </div>
        </dl>
        <p className="text-muted text-small">{t('youth-public:taking-part.explain')}</p>
      </div>
    </div>
  )
}
