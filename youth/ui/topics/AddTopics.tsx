import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { Kept } from '../../../base/outbox/ui/Kept'
import { AppLink } from '../../../base/ui/AppLink'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Screen } from '../../../base/ui/frame/Screen'
import { Status } from '../../../base/ui/frame/Status'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getTopics } from '../../api/topics/endpoints'
import type { TopicCounts } from '../../domain/topics/codes'
import { plus, sumOf } from '../../domain/topics/sums'
import { saveAddition, saveCorrection } from './saveTopics'
import { TopicFields } from './TopicFields'
import { asItWillBe, type BoxedTopics } from './topicsBox'

type AddTopicsProps = {
  unit: string
  month: string
  /** What is stored of the month; undefined where this device has never seen it. */
  stored: TopicCounts | undefined
  waiting: readonly BoxedTopics[]
  /** Where the whole month is corrected. */
  correct: string
  children: ReactNode
}

/**
 * Adds what young people asked about to the month, on top of what is counted already. What is half filled in is not
 * kept for later as other forms are: with it the phone would know when it was asked.
 */
export function AddTopics({ unit, month, stored, waiting, correct, children }: AddTopicsProps) {
  const { t, number } = useWords()
  const client = useQueryClient()
  const [, go] = useLocation()
  const [id, setId] = useState(() => crypto.randomUUID())
  const [added, setAdded] = useState<TopicCounts>({})
  const [told, setTold] = useState<'added' | 'kept' | 'nothing-yet' | null>(null)
  const some = Object.fromEntries(Object.entries(added).filter(([, count]) => count)) as TopicCounts
  const correction = waiting.find(({ corrects, state }) => corrects && state !== 'needs-you')
  const save = useMutation({
    // A correction that waits says what the whole month is: one more is one more in it.
    mutationFn: () =>
      correction
        ? saveCorrection(correction, plus(correction.topics, some))
        : saveAddition({ id, unit, month }, some),
    onSuccess: async (outcome) => {
      if (outcome === 'needs-you') return go(`/topics/${correction?.id ?? id}`)
      if (outcome === 'accepted') await client.invalidateQueries({ queryKey: [getTopics.path] })
      setAdded({})
      setId(crypto.randomUUID())
      setTold(outcome === 'kept' ? 'kept' : 'added')
    },
  })
  const willBe = asItWillBe(stored ?? {}, waiting)
  const sum = sumOf(willBe)
  const unsent = sumOf(
    waiting
      .filter(({ corrects }) => !corrects)
      .reduce((counts: TopicCounts, { topics }) => plus(counts, topics), {}),
  )
  return (
    <Screen
      title={t('youth-app:screen.topics')}
      actions={
        <StickyActions line={t('topics:save-line')}>
          <Button
            kind="primary"
            size="large"
            disabled={save.isPending}
            onClick={() => (sumOf(some) ? save.mutate() : setTold('nothing-yet'))}
          >
            {save.isPending ? t('ui:saving') : t('topics:add')}
          </Button>
        </StickyActions>
      }
    >
      <p className="page-title-lead">{t('topics:lead')}</p>
      {children}
      <div className="stack">
        <RefusalNotice error={save.error} />
        {told && (
          <Notice kind={told === 'nothing-yet' ? 'notice' : 'saved'} live="polite">
            {told === 'kept' ? <Kept>{t('topics:kept')}</Kept> : t(`topics:${told}`)}
          </Notice>
        )}
        {stored === undefined && <Notice kind="info">{t('topics:not-seen')}</Notice>}
      </div>
      {stored !== undefined && (
        <BigNumber size={88} label={t('topics:sum', { count: sum })}>
          {Object.keys(willBe).length ? number(sum) : '–'}
        </BigNumber>
      )}
      {unsent > 0 && (
        <p>
          <Status kind="waiting">{t('topics:waiting', { count: unsent, number: number(unsent) })}</Status>{' '}
          <AppLink className="text-link" href="/outbox">
            {t('outbox:see')}
          </AppLink>
        </p>
      )}
      <p>{t('topics:how')}</p>
      <TopicFields
        counts={added}
        onChange={(counts) => {
          setTold(null)
          setAdded(counts)
        }}
        hint={(topic) =>
          willBe[topic] === undefined ? undefined : t('topics:so-far', { number: number(willBe[topic]) })
        }
      />
      {stored !== undefined && (
        <p className="section">
          {unsent > 0 ? (
            t('topics:correct-later')
          ) : (
            <AppLink className="text-link" href={correct}>
              {t('topics:correct')}
            </AppLink>
          )}
        </p>
      )}
    </Screen>
  )
}
