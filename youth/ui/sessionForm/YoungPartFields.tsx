import { NumberField } from '../../../base/ui/controls/NumberField'
import { RadioCards } from '../../../base/ui/controls/RadioCards'
import { useWords } from '../../../base/ui/useWords'
import { youthParts } from '../../domain/codes'
import { isTally } from '../../domain/sessions/formFields'
import type { Draft } from './draft'

type YoungPartFieldsProps = {
  draft: Draft
  change: (changes: Partial<Draft>) => void
  problem: (field: string) => string | undefined
}

/** The ladder, and how long young people themselves kept it going. A day's one-to-one work is not asked for either. */
export function YoungPartFields({ draft, change, problem }: YoungPartFieldsProps) {
  const { t } = useWords()
  if (isTally(draft.form) && !draft.youthPart && !(draft.youthMinutes > 0)) return null
  return (
    <>
      <RadioCards
        id="youthPart"
        label={t('youth-app:form.field.youthPart')}
        optional={t('ui:optional')}
        value={draft.youthPart ?? ('' as never)}
        onChange={(youthPart) => change({ youthPart })}
        problem={problem('youthPart')}
        cards={youthParts.map((part, step) => ({
          value: part,
          label: t(`youth:youthPart.${part}`),
          steps: { filled: step, of: youthParts.length - 1 },
        }))}
      />
      <NumberField
        id="youthOrganisedMinutes"
        label={t('youth-app:form.field.youthMinutes')}
        optional={t('ui:optional')}
        hint={t('youth-app:form.youth-minutes-hint')}
        value={draft.youthMinutes}
        step={15}
        unit="minute"
        problem={problem('youthOrganisedMinutes')}
        onChange={(youthMinutes) => change({ youthMinutes })}
      />
    </>
  )
}
