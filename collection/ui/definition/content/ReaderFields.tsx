import { Chips } from '../../../../base/ui/controls/Chips'
import { Select } from '../../../../base/ui/controls/Select'
import { TextField } from '../../../../base/ui/controls/TextField'
import { useWords } from '../../../../base/ui/useWords'
import type { Subjects } from '../../../api/definition/indicatorSchemas'
import { directions, type IndicatorContent } from '../../../domain/indicator'
import { LinesField } from './LinesField'

type ReaderFieldsProps = {
  content: IndicatorContent
  subject: Subjects[number]
  put: (changes: Partial<IndicatorContent>) => void
}

/** Where readers meet an indicator, what it serves, and of which years it tells. */
export function ReaderFields({ content, subject, put }: ReaderFieldsProps) {
  const { t, language } = useWords()
  const named = (list: Subjects[number]['themes']) =>
    list.map(({ code, name }) => ({ value: code, label: name[language] }))
  return (
    <>
      <Select
        label={t('collection-app:draft.theme')}
        value={content.theme}
        onChange={(theme) => put({ theme })}
        options={named(subject.themes)}
      />
      <Select
        label={t('indicator-content:direction.label')}
        value={content.direction}
        onChange={(direction) => put({ direction })}
        options={directions.map((one) => ({ value: one, label: t(`indicator-content:direction.${one}`) }))}
      />
      {subject.tasks.length > 0 && (
        <Chips
          label={t('indicator-content:tasks')}
          options={named(subject.tasks)}
          values={content.tasks}
          onChange={(tasks) => put({ tasks })}
        />
      )}
      {subject.goalSets.map((set) => (
        <Chips
          key={set.code}
          label={set.name[language]}
          options={set.goals.map(({ code, name }) => ({
            value: `${set.code}.${code}`,
            label: name[language],
          }))}
          values={content.goals.filter((goal) => goal.startsWith(`${set.code}.`))}
          onChange={(goals) =>
            put({ goals: [...content.goals.filter((goal) => !goal.startsWith(`${set.code}.`)), ...goals] })
          }
        />
      ))}
      <TextField
        label={t('collection-app:draft.valid-from')}
        hint={t('indicator-content:valid-from-hint')}
        inputMode="numeric"
        required
        pattern="20\d\d"
        defaultValue={String(content.validFrom)}
        onChange={(year) => put({ validFrom: Number(year) })}
      />
      <TextField
        label={t('indicator-content:valid-to')}
        optional={t('ui:optional')}
        inputMode="numeric"
        pattern="20\d\d"
        defaultValue={content.validTo === undefined ? '' : String(content.validTo)}
        onChange={(year) => put({ validTo: year.trim() ? Number(year) : undefined })}
      />
      <LinesField
        label={t('indicator-content:breaks')}
        hint={t('indicator-content:breaks-hint')}
        pattern={/^20\d\d$/}
        codes={content.breaks.map(({ year, note }) => ({ code: String(year), name: note }))}
        onChange={(breaks) =>
          put({ breaks: breaks.map(({ code, name }) => ({ year: Number(code), note: name })) })
        }
      />
    </>
  )
}
