import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useLocation, useSearch } from 'wouter'
import { call } from '../../../base/endpoints/client'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { DateField } from '../../../base/ui/controls/DateField'
import { RadioCards } from '../../../base/ui/controls/RadioCards'
import { Select } from '../../../base/ui/controls/Select'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSurveys, putSurvey } from '../../api/surveys/endpoints'
import { type Form, forms } from '../../domain/codes'
import { type SurveyKind, surveyKinds } from '../../domain/surveys/questionnaires'
import { useBegunDraft } from '../begun/useBegunDraft'
import { today } from '../dates'
import { lastUnit, useUnits } from '../places'
import { AskedGroup, type ChosenGroup } from './AskedGroup'
import { isWritten, OwnQuestions, type TypedQuestion } from './OwnQuestions'

const dayFrom = (days: number) => {
  const moment = new Date(`${today()}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString().slice(0, 10)
}
/** An evening is asked about the same and the next day, a place for some weeks. */
const usualDays: Record<SurveyKind, number> = { session: 1, 'meeting-place': 28, group: 14 }

/** What stands in the form. */
type SurveyDraft = {
  kind: SurveyKind
  unit: string
  date: string | undefined
  closesOn: string | undefined
  group: ChosenGroup
  own: TypedQuestion[]
}

/** Opens a survey: what is asked, of whom, how long. From a session most of it is known. */
export function OpenSurveyScreen({ me }: { me: Me }) {
  const { t, name, dateWords } = useWords()
  const [, go] = useLocation()
  const client = useQueryClient()
  const asked = new URLSearchParams(useSearch())
  const { units } = useUnits(me)
  const first = surveyKinds.find((one) => one === asked.get('kind')) ?? 'session'
  const begun = useBegunDraft<SurveyDraft>(`survey ${asked.get('session') ?? ''}`, null, {
    kind: first,
    unit: asked.get('unit') ?? lastUnit(me) ?? '',
    date: asked.get('date') ?? today(),
    closesOn: dayFrom(usualDays[first]),
    group: { id: asked.get('group') ?? '', name: '' },
    own: [],
  })
  const { draft, change, newId } = begun
  const { kind, date, closesOn, group, own } = draft
  const place = units.find((one) => one.id === draft.unit) ?? units[0]
  const unit = place?.id ?? ''
  const form = forms.find((one) => one === asked.get('form')) ?? ('open' satisfies Form)
  const open = useMutation({
    mutationFn: () =>
      call(putSurvey, {
        params: { id: newId },
        body: {
          ...{ unit, kind, opensOn: today(), closesOn: closesOn ?? '' },
          ...(kind === 'session' ? { date, form, session: asked.get('session') } : {}),
          ...(kind === 'group' ? (group.name ? { groupName: group.name } : { groupId: group.id }) : {}),
          own: own.filter(isWritten).map(({ text, scale }) => ({
            text: Object.fromEntries(Object.entries(text).filter(([, words]) => words.trim())),
            scale,
          })),
        },
      }),
    onSuccess: async () => {
      begun.over()
      await client.invalidateQueries({ queryKey: [getSurveys.path] })
      go(`/surveys/${newId}`)
    },
  })
  return (
    <Screen
      title={t('youth-app:screen.survey-open')}
      back={{ href: '/surveys', label: t('youth-app:screen.surveys') }}
    >
      <form
        id="survey"
        className="form"
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          open.mutate()
        }}
      >
        {begun.offer}
        <RadioCards
          label={t('surveys:kind.label')}
          value={kind}
          onChange={(next) => change({ kind: next, closesOn: dayFrom(usualDays[next]) })}
          cards={surveyKinds.map((value) => ({
            value,
            label: t(`surveys:kind.${value}`),
            detail: t(`surveys:kind-detail.${value}`),
          }))}
        />
        {units.length > 1 && (
          <Select
            label={t('surveys:field.unit')}
            value={unit}
            onChange={(chosen) => change({ unit: chosen, group: { id: '', name: '' } })}
            options={units.map((one) => ({ value: one.id, label: name(one.name) }))}
          />
        )}
        {kind === 'session' && (
          <DateField
            label={t('surveys:field.date')}
            value={date}
            onChange={(day) => change({ date: day })}
            today={today()}
            {...dateWords}
          />
        )}
        {kind === 'group' && (
          <AskedGroup
            municipality={place?.municipality ?? ''}
            unit={unit}
            chosen={group}
            onChange={(chosen) => change({ group: chosen })}
          />
        )}
        <DateField
          label={t('surveys:field.closes')}
          value={closesOn}
          onChange={(day) => change({ closesOn: day })}
          today={today()}
          {...dateWords}
        />
        <OwnQuestions questions={own} onChange={(questions) => change({ own: questions })} />
        <RefusalNotice error={open.error} />
        <div className="form-actions">
          <Button kind="primary" type="submit" disabled={open.isPending || !unit}>
            {t('youth-app:screen.survey-open')}
          </Button>
        </div>
      </form>
    </Screen>
  )
}
