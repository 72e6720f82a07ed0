import { NumberField } from '../../../base/ui/controls/NumberField'
import { Select } from '../../../base/ui/controls/Select'
import { TextField } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'
import { activityLanguages, contactLengths, contactWays, providers } from '../../domain/codes'
import { fieldsOfForm } from '../../domain/sessions/formFields'
import type { Session } from '../../domain/sessions/session'
import { sentenceCase } from '../sessions/SessionLine'
import { CountsOf } from './CountsOf'
import { CountsOfChosen } from './CountsOfChosen'
import { type Draft, saying } from './draft'
import { OnlineFields } from './OnlineFields'

type FurtherFieldsProps = {
  draft: Draft
  change: (changes: Partial<Draft>) => void
  problem: (field: string) => string | undefined
  /** The language of the unit, which is meant where nothing else is said. */
  unitLanguage: string | undefined
}

/** What a form of work asks beyond what every session has. */
export function FurtherFields({ draft, change, problem, unitLanguage }: FurtherFieldsProps) {
  const { t } = useWords()
  const { rest } = draft
  const asks = fieldsOfForm(draft.form)
  const optional = t('ui:optional')
  const say = (said: Partial<Session>) => change(saying(draft, said))
  return (
    <>
      {asks.includes('area') && (
        <TextField
          id="area"
          label={t('youth-forms:field.area')}
          optional={optional}
          hint={t('youth-forms:area-hint')}
          value={rest.area ?? ''}
          maxLength={60}
          problem={problem('area')}
          onChange={(area) => say({ area: area === '' ? undefined : area })}
        />
      )}
      {asks.includes('contacts') && (
        <CountsOfChosen
          id="contacts"
          label={t('youth-forms:field.contacts')}
          optional={optional}
          codes={contactWays.map((code) => ({ code, label: sentenceCase(t(`youth:contactWay.${code}`)) }))}
          counts={countsOf(rest.contacts, 'way')}
          problem={problem('contacts')}
          onChange={(counts) =>
            say({ contacts: contactWays.flatMap((way) => entry('way', way, counts[way])) })
          }
        />
      )}
      {asks.includes('durations') && (
        <CountsOf
          id="durations"
          label={t('youth-forms:field.durations')}
          optional={optional}
          codes={contactLengths.map((code) => ({ code, label: t(`youth:contactLength.${code}`) }))}
          counts={countsOf(rest.durations, 'length')}
          problem={problem('durations')}
          onChange={(counts) =>
            say({ durations: contactLengths.flatMap((length) => entry('length', length, counts[length])) })
          }
        />
      )}
      {asks.includes('channels') && <OnlineFields draft={draft} change={change} problem={problem} />}
      {asks.includes('initiatives') &&
        (['made', 'answered'] as const).map((part) => (
          <NumberField
            key={part}
            id={`initiatives.${part}`}
            label={t(`youth-forms:field.initiatives-${part}`)}
            optional={optional}
            value={rest.initiatives?.[part] ?? Number.NaN}
            most={1000}
            problem={problem(`initiatives.${part}`) ?? (part === 'made' ? problem('initiatives') : undefined)}
            onChange={(count) => say({ initiatives: withInitiatives(rest.initiatives, part, count) })}
          />
        ))}
      {asks.includes('activeMinutes') && draft.endDate && (
        <NumberField
          id="activeMinutes"
          label={t('youth-forms:field.activeMinutes')}
          optional={optional}
          hint={t('youth-forms:active-hint')}
          value={rest.activeMinutes ?? Number.NaN}
          step={30}
          unit="minute"
          problem={problem('activeMinutes')}
          onChange={(minutes) => say({ activeMinutes: minutes > 0 ? minutes : undefined })}
        />
      )}
      {asks.includes('provider') && (
        <Select
          id="provider"
          label={t('youth-forms:field.provider')}
          value={rest.provider ?? 'own'}
          problem={problem('provider')}
          onChange={(provider) => say({ provider: provider === 'own' ? undefined : provider })}
          options={providers.map((provider) => ({
            value: provider,
            label: sentenceCase(t(`youth:provider.${provider}`)),
          }))}
        />
      )}
      <Select
        id="language"
        label={t('youth-forms:field.language')}
        value={rest.language ?? (unitLanguage as NonNullable<Session['language']> | undefined) ?? ''}
        problem={problem('language')}
        onChange={(language) => say({ language: language === unitLanguage ? undefined : language })}
        options={activityLanguages.map((language) => ({
          value: language,
          label: t(`youth:activityLanguage.${language}`),
        }))}
      />
    </>
  )
}

const countsOf = <K extends string, C extends string>(
  list: readonly ({ count: number } & Record<K, C>)[] | undefined,
  key: K,
): Partial<Record<C, number>> =>
  Object.fromEntries((list ?? []).map((one) => [one[key], one.count])) as Partial<Record<C, number>>

const entry = <K extends string, C extends string>(key: K, code: C, count: number | undefined) =>
  count === undefined ? [] : [{ [key]: code, count } as Record<K, C> & { count: number }]

/** What is said of initiatives; one may be known and the other not, which is not zero. */
export function withInitiatives(
  before: Session['initiatives'],
  part: 'made' | 'answered',
  count: number,
): Session['initiatives'] {
  const { [part]: _, ...other } = before ?? {}
  const said = { ...other, ...(Number.isNaN(count) ? {} : { [part]: count }) }
  return Object.keys(said).length ? said : undefined
}
