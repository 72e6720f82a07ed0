import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { NumberField } from '../../../base/ui/controls/NumberField'
import { Select } from '../../../base/ui/controls/Select'
import { Screen } from '../../../base/ui/frame/Screen'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getTopics, putTopics } from '../../api/topics/endpoints'
import { type TopicCounts, topics } from '../../domain/topics/codes'
import { thisMonth } from '../dates'
import { MonthSteps } from '../months/MonthSteps'
import { lastUnit, useUnits, workplaceOf } from '../places'
import { sentenceCase } from '../sessions/SessionLine'

/** What young people asked about in a unit's month of counselling. */
export function TopicsScreen({ me }: { me: Me }) {
  const { t, name } = useWords()
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch())
  const { units, error } = useUnits(me)
  const working = units.filter(({ training }) => !training)
  const unit = working.find(({ id }) => id === (asked.get('unit') ?? lastUnit(me))) ?? working[0]
  const month = asked.get('month') ?? thisMonth()
  const show = (changes: { month?: string; unit?: string }) =>
    go(`/topics?${new URLSearchParams({ month, ...(unit ? { unit: unit.id } : {}), ...changes })}`)
  const stored = useAnswer(
    getTopics,
    unit ? { query: { municipality: workplaceOf(me) ?? '', unit: unit.id, from: month, to: month } } : null,
  )
  if (!unit || !stored.data || stored.isPlaceholderData) {
    return (
      <Screen title={t('youth-app:screen.topics')}>
        <RefusalNotice error={error ?? stored.error} />
      </Screen>
    )
  }
  const row = stored.data.data[0]
  return (
    <TopicsForm
      key={`${unit.id} ${month}`}
      unit={unit.id}
      month={month}
      first={row?.topics ?? {}}
      version={row?.version}
    >
      <div className="toolbar">
        <MonthSteps month={month} onChange={(next) => show({ month: next })} />
        {working.length > 1 && (
          <Select
            label={t('youth-app:form.field.unit')}
            value={unit.id}
            onChange={(chosen) => show({ unit: chosen })}
            options={working.map((one) => ({ value: one.id, label: name(one.name) }))}
          />
        )}
      </div>
    </TopicsForm>
  )
}

type TopicsFormProps = {
  unit: string
  month: string
  first: TopicCounts
  version: number | undefined
  children: React.ReactNode
}

function TopicsForm({ unit, month, first, version, children }: TopicsFormProps) {
  const { t, number } = useWords()
  const client = useQueryClient()
  const [counts, setCounts] = useState<TopicCounts>(first)
  const save = useMutation({
    mutationFn: () =>
      call(putTopics, { params: { unit, month }, body: { topics: counts }, ifMatch: version }),
    onSuccess: () => client.invalidateQueries({ queryKey: [getTopics.path] }),
  })
  const sum = Object.values(counts).reduce<number>((all, count) => all + (count ?? 0), 0)
  const count = (topic: (typeof topics)[number], value: number) => {
    const { [topic]: _, ...rest } = counts
    setCounts(Number.isNaN(value) ? rest : { ...rest, [topic]: value })
  }
  return (
    <Screen
      title={t('youth-app:screen.topics')}
      actions={
        <StickyActions line={t('topics:save-line')}>
          <Button kind="primary" size="large" disabled={save.isPending} onClick={() => save.mutate()}>
            {save.isPending ? t('ui:saving') : t('youth-app:save')}
          </Button>
        </StickyActions>
      }
    >
      <p className="page-title-lead">{t('topics:lead')}</p>
      {children}
      <RefusalNotice error={save.error} />
      {save.isSuccess && (
        <Notice kind="saved" live="polite">
          {t('youth-app:saved')}
        </Notice>
      )}
      <BigNumber size={88} label={t('topics:sum', { count: sum })}>
        {Object.keys(counts).length ? number(sum) : '–'}
      </BigNumber>
      <div className="form">
        {topics.map((topic) => (
          <NumberField
            key={topic}
            label={sentenceCase(t(`topics:topic.${topic}`))}
            value={counts[topic] ?? Number.NaN}
            most={100_000}
            onChange={(value) => count(topic, value)}
          />
        ))}
      </div>
    </Screen>
  )
}
