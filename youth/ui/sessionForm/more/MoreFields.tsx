import { useState } from 'react'
import { NumberField } from '../../../../base/ui/controls/NumberField'
import { Select } from '../../../../base/ui/controls/Select'
import { TextField } from '../../../../base/ui/controls/TextField'
import { useWords } from '../../../../base/ui/useWords'
import { goalOutcomes } from '../../../domain/codes'
import { isTally } from '../../../domain/sessions/formFields'
import type { Session } from '../../../domain/sessions/session'
import { type Draft, saying } from '../draft'
import { countOfRole, otherRoles, withRole } from '../roles'

type MoreFieldsProps = {
  draft: Draft
  change: (changes: Partial<Draft>) => void
  problem: (field: string) => string | undefined
}

const mostPartners = 10

/** What few evenings note: partners, whether goals were met, new and different visitors, other roles, and the cost. */
export function MoreFields({ draft, change, problem }: MoreFieldsProps) {
  const { t } = useWords()
  const { rest } = draft
  const optional = t('ui:optional')
  const say = (said: Partial<Session>) => change(saying(draft, said))
  const [partners, setPartners] = useState(() => (rest.partners ?? []).join(', '))
  const people = (part: 'new' | 'unique', count: number) => {
    const { [part]: _, ...others } = { total: 0, ...rest.participants }
    say({ participants: { ...others, ...(Number.isNaN(count) ? {} : { [part]: count }) } })
  }
  return (
    <>
      {(['new', 'unique'] as const).map((part) => (
        <NumberField
          key={part}
          id={`participants.${part}`}
          label={t(`youth-forms:field.${part}`)}
          optional={optional}
          value={rest.participants?.[part] ?? Number.NaN}
          most={100_000}
          problem={problem(`participants.${part}`)}
          onChange={(count) => people(part, count)}
        />
      ))}
      {otherRoles.map((role) => (
        <NumberField
          key={role}
          id={`role.${role}`}
          label={t(`youth-forms:role.${role}`)}
          optional={optional}
          value={countOfRole(rest, role)}
          most={1000}
          onChange={(count) => change({ rest: withRole(rest, role, count) })}
        />
      ))}
      <p className="field-hint">{t('more-fields:roles')}</p>
      {!isTally(draft.form) && (
        <>
          <TextField
            id="partners"
            label={t('youth-forms:field.partners')}
            optional={optional}
            hint={t('more-fields:partners')}
            value={partners}
            maxLength={500}
            problem={problem('partners')}
            onChange={(text) => {
              setPartners(text)
              say({ partners: namesIn(text) })
            }}
          />
          <Select
            id="goals"
            label={t('youth-forms:field.goals')}
            value={rest.goals ?? 'none'}
            problem={problem('goals')}
            onChange={(goals) => say({ goals: goals === 'none' ? undefined : goals })}
            options={(['none', ...goalOutcomes] as const).map((value) => ({
              value,
              label: value === 'none' ? t('more-fields:no-goals') : t(`youth-forms:goals.${value}`),
            }))}
          />
        </>
      )}
      <NumberField
        id="cost"
        label={t('youth-forms:field.cost')}
        optional={optional}
        hint={t('more-fields:cost')}
        value={rest.cost ?? Number.NaN}
        step={10}
        most={10_000_000}
        problem={problem('cost')}
        onChange={(cost) => say({ cost: Number.isNaN(cost) ? undefined : cost })}
      />
    </>
  )
}

const namesIn = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim().slice(0, 100))
    .filter(Boolean)
    .slice(0, mostPartners)
