import { dayInFinland } from '../../../base/language/days'
import { languages, type Words } from '../../../base/language/language'
import { DateField } from '../../../base/ui/controls/DateField'
import { TextArea } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'
import { longestText } from '../../domain/definition/codes'

/** Why a body decides as it does, and the day of its meeting. */
export type Decided = { reason: Words; decidedOn: string | undefined }

export const undecided = (): Decided => ({
  reason: { fi: '', sv: '', en: '' },
  decidedOn: dayInFinland(new Date()),
})

type DecisionFieldsProps = { decided: Decided; change: (decided: Decided) => void }

/** The reason of a decision, in both national languages, and its day. */
export function DecisionFields({ decided, change }: DecisionFieldsProps) {
  const { t, dateWords } = useWords()
  const { reason, decidedOn } = decided
  const today = dayInFinland(new Date())
  return (
    <>
      {languages.map((language) => (
        <TextArea
          key={language}
          label={t(`collection-app:decide.reason.${language}`)}
          optional={language === 'en' ? t('ui:optional') : undefined}
          required={language !== 'en'}
          lang={language}
          maxLength={longestText}
          value={reason[language]}
          onChange={(value) => change({ ...decided, reason: { ...reason, [language]: value } })}
        />
      ))}
      <DateField
        {...dateWords}
        today={today}
        latest={today}
        label={t('collection-app:decide.day')}
        value={decidedOn}
        onChange={(day) => change({ ...decided, decidedOn: day })}
      />
    </>
  )
}
