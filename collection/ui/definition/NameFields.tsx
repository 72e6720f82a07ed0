import { languages } from '../../../base/language/language'
import { TextField } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'
import type { WrittenVersion } from '../../api/definition/indicatorSchemas'
import { nameplaces } from '../../domain/definition/wordPlaces'
import type { IndicatorContent } from '../../domain/indicator'

type NameFieldsProps = {
  written: WrittenVersion
  content: IndicatorContent
  onChange: (content: IndicatorContent) => void
}

/** The names within an indicator beside each other: of options, ends of a scale, parts, the source and breaks. */
export function NameFields({ written, content, onChange }: NameFieldsProps) {
  const { t } = useWords()
  const decided = new Map(nameplaces(written.content).map(({ field, words }) => [field, words]))
  return nameplaces(content).map(({ field, words, put }) => {
    const [kind = '', code = ''] = field.split('.')
    return (
      <fieldset key={field} className="translations">
        <legend className="field-label-large">{t(`collection-app:name.${kind}`, { code })}</legend>
        <div className="beside">
          {languages.map((language) => (
            <TextField
              key={language}
              label={t(`collection-app:language.${language}`)}
              problem={words.fi && !words[language] ? t('collection-app:version.lacks') : undefined}
              lang={language}
              readOnly={
                written.state === 'retired' ||
                (written.state !== 'draft' && (decided.get(field)?.[language] ?? '') !== '')
              }
              value={words[language]}
              onChange={(said) => onChange(put(content, { ...words, [language]: said }))}
            />
          ))}
        </div>
      </fieldset>
    )
  })
}
