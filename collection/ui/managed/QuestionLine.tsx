import { useId, useState } from 'react'
import { Button } from '../../../base/ui/controls/Button'
import { WarningIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'
import type { Applies } from '../../domain/indicator'
import type { Plan } from '../../domain/rounds/plan'
import { AppliesField } from '../rules/AppliesField'
import { type Askable, answeredIn, appliesOf, holdsIn } from './draft'

type Question = Plan['sections'][number]['questions'][number]
type QuestionLineProps = {
  question: Question
  indicators: readonly Askable[]
  /** The indicators that the round asks, in any section. */
  asked: ReadonlySet<string>
  /** The year that a regular round is about; a pilot may try what holds later. */
  year: number | null
  first: boolean
  onChange: (question: Question) => void
  onEarlier: () => void
  onRemove: () => void
}

/** A question of a round that is being built: which version it is, and of whom it is asked. */
export function QuestionLine(props: QuestionLineProps) {
  const { question, indicators, asked, year, first, onChange, onEarlier, onRemove } = props
  const { t, language } = useWords()
  const [open, setOpen] = useState(false)
  const fields = useId()
  const { indicator, version, applies } = question
  const found = indicators.find(({ code }) => code === indicator)
  const name = found ? `${indicator} ${found.name[language]}` : indicator
  const decided = applies ?? appliesOf(found)
  const named = <span className="visually-hidden">: {name}</span>
  const ask = (next: Applies | undefined) => onChange({ indicator, version, ...(next && { applies: next }) })
  return (
    <li>
      <span>
        <span className="row-title">{name}</span>
        <span className="row-detail">
          {t('managed:version', { version })} · {t(`managed:applies.${decided.to}`)}
          {applies && ` · ${t('managed:applies.of-round')}`}
        </span>
        {found && year !== null && !holdsIn(found, year) && (
          <span className="field-problem">
            <WarningIcon size={18} /> {t('managed:not-valid', { year })}
          </span>
        )}
      </span>
      <span className="actions">
        <Button
          size="small"
          kind="quiet"
          aria-expanded={open}
          aria-controls={fields}
          onClick={() => setOpen(!open)}
        >
          {t('managed:applies.change')}
          {named}
        </Button>
        <Button size="small" kind="quiet" disabled={first} onClick={onEarlier}>
          {t('managed:earlier')}
          {named}
        </Button>
        <Button size="small" kind="quiet" onClick={onRemove}>
          {t('managed:take-away')}
          {named}
        </Button>
      </span>
      <div id={fields} className="form question-asked" hidden={!open}>
        {open && (
          <>
            <AppliesField
              label={t('managed:applies.label')}
              questions={answeredIn(indicators, asked).filter((one) => one.indicator !== indicator)}
              value={decided}
              onChange={(next) => ask(next ?? { to: 'all' })}
            />
            {applies && (
              <div className="actions">
                <Button size="small" onClick={() => ask(undefined)}>
                  {t('managed:applies.as-decided')}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
    </li>
  )
}
