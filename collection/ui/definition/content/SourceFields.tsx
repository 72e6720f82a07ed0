import { Select } from '../../../../base/ui/controls/Select'
import { TextField } from '../../../../base/ui/controls/TextField'
import { useWords } from '../../../../base/ui/useWords'
import { type Indicator, type IndicatorContent, sourceKinds } from '../../../domain/indicator'
import { FormulaField } from './FormulaField'

type SourceFieldsProps = {
  code: string
  content: IndicatorContent
  indicators: readonly Indicator[]
  put: (changes: Partial<IndicatorContent>) => void
}

/** Where the figures come from: an answer, a register or a calculation. */
export function SourceFields({ code, content, indicators, put }: SourceFieldsProps) {
  const { t } = useWords()
  const { source } = content
  const change = (changes: Partial<typeof source>) => put({ source: { ...source, ...changes } })
  return (
    <>
      <Select
        label={t('indicator-content:source.label')}
        value={source.kind}
        onChange={(kind) =>
          put({
            source: { ...source, kind, name: usualSources[kind] ?? source.name },
            ...(kind === 'calculated' ? { parts: [], partsAddUp: false } : { formula: undefined }),
          })
        }
        options={sourceKinds.map((kind) => ({ value: kind, label: t(`indicator-content:source.${kind}`) }))}
      />
      {source.kind === 'imported' && (
        <>
          {(['fi', 'sv', 'en'] as const).map((language) => (
            <TextField
              key={language}
              label={`${t('indicator-content:source.name')}, ${t(`collection-app:language.${language}`)}`}
              lang={language}
              required={language === 'fi'}
              value={source.name[language]}
              onChange={(text) => change({ name: { ...source.name, [language]: text } })}
            />
          ))}
          <TextField
            label={t('indicator-content:source.address')}
            optional={t('ui:optional')}
            type="url"
            pattern="https://.+"
            value={source.address ?? ''}
            onChange={(address) => change({ address: address || undefined })}
          />
          <TextField
            label={t('indicator-content:source.licence')}
            optional={t('ui:optional')}
            value={source.licence ?? ''}
            onChange={(licence) => change({ licence: licence || undefined })}
          />
        </>
      )}
      {source.kind === 'calculated' && (
        <FormulaField
          code={code}
          content={content}
          indicators={indicators}
          onChange={(formula) => put({ formula })}
        />
      )}
    </>
  )
}

/** As readers are told where it is from; a register is named by whoever keeps it. */
const usualSources: Partial<Record<(typeof sourceKinds)[number], { fi: string; sv: string; en: string }>> = {
  asked: { fi: 'Kunnan vastaus', sv: 'Kommunens svar', en: 'The municipality’s answer' },
  calculated: {
    fi: 'Laskettu muista tunnusluvuista',
    sv: 'Beräknat ur andra nyckeltal',
    en: 'Calculated from other indicators',
  },
}
