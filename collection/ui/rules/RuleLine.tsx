import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { useWords } from '../../../base/ui/useWords'
import type { EditedRules, TriedRules } from '../../api/rules/schemas'
import type { RuleProblem } from '../../domain/checking/judgeRules'
import { type Rule, refsOfRule } from '../../domain/checking/rule'
import { RuleForm } from './RuleForm'
import { useRuleWords } from './useRuleWords'

type RuleLineProps = {
  rule: Rule
  questions: EditedRules['questions']
  problems: readonly RuleProblem[]
  /** How often it would have fired; undefined where it has not been tried as it stands. */
  tried: TriedRules['tried'][number] | undefined
  open: boolean
  onOpen: (open: boolean) => void
  onChange: (rule: Rule) => void
  onRemove: () => void
}

const shownRefs = 3

/** A rule among the others: what it says, how often it would have fired, and why it cannot be used. */
export function RuleLine(props: RuleLineProps) {
  const { rule, questions, problems, tried, open, onOpen, onChange, onRemove } = props
  const { t, language, number } = useWords()
  const words = useRuleWords(questions)
  const refs = refsOfRule(rule).filter(Boolean)
  const whom = words.whom(rule.applies)
  return (
    <li className="rule">
      <div className="rule-head">
        <div className="rule-words">
          <p className="row-title">
            {t(`rules:type.${rule.type}`)} · {t(`rules:severity.${rule.severity}`)}
          </p>
          <p className="row-detail">
            {refs.slice(0, shownRefs).map(words.nameOf).join(' · ')}
            {refs.length > shownRefs && ` · ${t('rules:more', { count: refs.length - shownRefs })}`}
          </p>
          {whom && <p className="row-detail">{whom}</p>}
          <p>{words.sentence(rule.sentence[language] || rule.sentence.fi)}</p>
        </div>
        {tried && (
          <p className="rule-tried">
            {tried.of === 0 ? (
              t('rules:not-tried')
            ) : (
              <>
                <span className="rule-number">{number(tried.municipalities)}</span>{' '}
                {t('rules:tried', {
                  count: tried.municipalities,
                  of: number(tried.of),
                  findings: number(tried.findings),
                })}
              </>
            )}
          </p>
        )}
      </div>
      {problems.length > 0 && (
        <Notice kind="error" title={t('rules:cannot-be-used')}>
          {problems.map((problem) => (
            <p key={words.problem(problem)}>{words.problem(problem)}</p>
          ))}
        </Notice>
      )}
      {open ? (
        <RuleForm rule={rule} questions={questions} onChange={onChange} done={() => onOpen(false)} />
      ) : (
        <div className="actions">
          <Button size="small" onClick={() => onOpen(true)}>
            {t('rules:change')}
            <span className="visually-hidden">: {rule.code}</span>
          </Button>
          <Button size="small" kind="quiet" onClick={onRemove}>
            {t('rules:remove')}
            <span className="visually-hidden">: {rule.code}</span>
          </Button>
        </div>
      )}
    </li>
  )
}
