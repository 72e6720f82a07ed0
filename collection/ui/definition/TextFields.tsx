import { TextArea, TextField } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'
import { longestText, longestTitle } from '../../domain/definition/codes'
import type { ListedCode } from '../../domain/definition/proposalText'

export type TextDraft = { title: string; need: string; definition: string }

/** Codes of a list as lines, `code; suomeksi; på svenska; in English`. What is no such line keeps its gaps. */
export const writeCodes = (codes: readonly ListedCode[]) =>
  codes.map(({ code, name }) => [code, name.fi, name.sv, name.en].join('; ')).join('\n')
export const readCodes = (lines: string): ListedCode[] =>
  lines
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const [code = '', fi = '', sv = '', en = ''] = line.split(';').map((part) => part.trim())
      return { code, name: { fi, sv, en } }
    })

type TextFieldsProps = {
  draft: TextDraft
  change: (changes: Partial<TextDraft>) => void
  /** A code list is written as lines beside the text. */
  lines?: { value: string; change: (value: string) => void } | undefined
}

/** What a proposal says, to be written or written anew. */
export function TextFields({ draft, change, lines }: TextFieldsProps) {
  const { t } = useWords()
  return (
    <>
      <TextField
        label={t('collection:definition.form.title-field')}
        required
        maxLength={longestTitle}
        value={draft.title}
        onChange={(title) => change({ title })}
      />
      <TextArea
        label={t('collection:definition.need')}
        hint={t('collection:definition.form.need-hint')}
        required
        rows={5}
        maxLength={longestText}
        value={draft.need}
        onChange={(need) => change({ need })}
      />
      <TextArea
        label={t('collection:definition.definition')}
        optional={t('ui:optional')}
        rows={4}
        maxLength={longestText}
        value={draft.definition}
        onChange={(definition) => change({ definition })}
      />
      {lines && (
        <TextArea
          label={t('collection:definition.codes')}
          hint={t('collection-app:codes-hint')}
          rows={8}
          value={lines.value}
          onChange={lines.change}
        />
      )}
    </>
  )
}
