import { AppLink } from '../../../base/ui/AppLink'
import { Button, ButtonLink } from '../../../base/ui/controls/Button'
import { CheckIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'
import type { Joining } from '../../api/joining/schemas'
import { hasReached } from '../../domain/joining/joiningSteps'
import type { StartKey, StartStep } from './startSteps'

type StartListProps = {
  joining: Joining
  steps: readonly StartStep[]
  next: StartKey | null
  decides: boolean
  busy: boolean
  take: (step: 'trying' | 'in-use', then?: string) => void
}

/** The steps of a beginning, each ticked or numbered; the next one bears the main button. */
export function StartList({ joining, steps, next, decides, busy, take }: StartListProps) {
  const { t } = useWords()
  const { beginning } = joining
  const detail: Partial<Record<StartKey, string>> = {
    people: beginning.people.map(({ name }) => name).join(', '),
  }
  /** What stands in a step: a link, or what the municipality decides there. */
  const act = (key: StartKey) => {
    const kind = key === next ? 'primary' : 'secondary'
    const words = t(`start-steps:${key}.do`)
    if (key === 'record' && !hasReached(joining.step, 'trying')) {
      return (
        <Button kind={kind} disabled={busy} onClick={() => take('trying', '/record')}>
          {t('youth-app:start.begin-trying')}
        </Button>
      )
    }
    if (key === 'use') {
      return (
        <>
          <ButtonLink kind="secondary" href="/month" link={AppLink}>
            {t('youth-app:see-month')}
          </ButtonLink>
          <Button kind={kind} disabled={busy} onClick={() => take('in-use')}>
            {words}
          </Button>
        </>
      )
    }
    return (
      <ButtonLink kind={kind} href={hrefOf(key, joining)} link={AppLink}>
        {words}
      </ButtonLink>
    )
  }
  return (
    <ol className="beginning">
      {steps.map(({ key, done, open }, position) => (
        <li key={key} data-done={done || undefined} aria-current={key === next ? 'step' : undefined}>
          <span className="beginning-mark">
            {done ? <CheckIcon size={20} label={t('youth-app:start.done')} /> : position + 1}
          </span>
          <div className="beginning-words">
            <h2>{t(`start-steps:${key}.title`)}</h2>
            <p>{t(`start-steps:${key}.${decides || !decided.includes(key) ? 'words' : 'theirs'}`)}</p>
            {detail[key] && <p className="text-muted">{detail[key]}</p>}
            {open && !done && <div className="actions">{act(key)}</div>}
            {key === 'people' && decides && (
              <AppLink className="text-link" href="/team">
                {t('start-steps:people.do')}
              </AppLink>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** What the head of youth services does for the municipality. */
const decided: readonly StartKey[] = ['agreement', 'unit', 'people', 'use', 'publish']

function hrefOf(key: StartKey, { beginning }: Joining): string {
  if (key === 'agreement') return '/start/agreement'
  if (key === 'unit') return '/units?new=1'
  if (key === 'practise') return `/record?unit=${beginning.trainingUnit}`
  return key === 'publish' ? '/publication' : '/record'
}
