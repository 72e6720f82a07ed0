import { Button } from '../../../base/ui/controls/Button'
import { Select } from '../../../base/ui/controls/Select'
import { CloseIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'
import type { EditedRules } from '../../api/rules/schemas'
import { useRuleWords } from './useRuleWords'

type RefListProps = {
  label: string
  questions: EditedRules['questions']
  refs: readonly string[]
  onChange: (refs: string[]) => void
}

/** The values that a rule speaks of: one is added from the round’s questions, or taken away. */
export function RefList({ label, questions, refs, onChange }: RefListProps) {
  const { t } = useWords()
  const { nameOf, options } = useRuleWords(questions)
  return (
    <fieldset className="field choices">
      <legend className="field-label-large">{label}</legend>
      {refs.length === 0 && <p>{t('rules:no-refs')}</p>}
      <ul className="rows">
        {refs.map((ref) => (
          <li key={ref}>
            <span>{nameOf(ref)}</span>
            <Button
              size="small"
              kind="quiet"
              icon={<CloseIcon />}
              onClick={() => onChange(refs.filter((one) => one !== ref))}
            >
              {t('rules:take-away')}
              <span className="visually-hidden">: {nameOf(ref)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Select
        label={t('rules:add-ref')}
        placeholder={t('rules:choose')}
        value=""
        onChange={(ref: string) => onChange([...refs, ref])}
        options={options.filter(({ value }) => !refs.includes(value))}
      />
    </fieldset>
  )
}
