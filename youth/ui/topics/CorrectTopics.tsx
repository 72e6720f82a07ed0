import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../../base/ui/controls/Button'
import { Screen } from '../../../base/ui/frame/Screen'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getTopics } from '../../api/topics/endpoints'
import type { TopicCounts } from '../../domain/topics/codes'
import { sumOf } from '../../domain/topics/sums'
import { saveCorrection } from './saveTopics'
import { TopicFields } from './TopicFields'
import { asItWillBe, type BoxedTopics } from './topicsBox'

type CorrectTopicsProps = {
  unit: string
  month: string
  stored: { topics: TopicCounts; version: number } | undefined
  waiting: readonly BoxedTopics[]
  back: string
  children: ReactNode
}

/** Says what the whole month is, in place of what is counted. */
export function CorrectTopics({ unit, month, stored, waiting, back, children }: CorrectTopicsProps) {
  const { t, number } = useWords()
  const client = useQueryClient()
  const [, go] = useLocation()
  const [newId] = useState(() => crypto.randomUUID())
  const [counts, setCounts] = useState(() => asItWillBe(stored?.topics ?? {}, waiting))
  const before = waiting.find(({ corrects }) => corrects)
  const id = before?.id ?? newId
  const save = useMutation({
    mutationFn: () =>
      // What follows a correction that waits is of the version that comes of it.
      saveCorrection({ id, unit, month }, counts, {
        ifMatch: before && before.state !== 'needs-you' ? undefined : stored?.version,
        inPlace: before?.state === 'needs-you',
      }),
    onSuccess: async (saved) => {
      if (saved === 'needs-you') return go(`/topics/${id}`)
      if (saved === 'accepted') await client.invalidateQueries({ queryKey: [getTopics.path] })
      go(back)
    },
  })
  const sum = sumOf(counts)
  return (
    <Screen
      title={t('topics:correct')}
      back={{ href: back, label: t('ui:back') }}
      actions={
        <StickyActions line={t('topics:save-line')}>
          <Button kind="primary" size="large" disabled={save.isPending} onClick={() => save.mutate()}>
            {save.isPending ? t('ui:saving') : t('youth-app:save')}
          </Button>
        </StickyActions>
      }
    >
      <p className="page-title-lead">{t('topics:correct-lead')}</p>
      {children}
      <RefusalNotice error={save.error} />
      <BigNumber size={88} label={t('topics:sum', { count: sum })}>
        {Object.keys(counts).length ? number(sum) : '–'}
      </BigNumber>
      <TopicFields counts={counts} onChange={setCounts} />
    </Screen>
  )
}
