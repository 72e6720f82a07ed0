import { useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Checkbox } from '../../../base/ui/controls/Toggle'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getReviewedReply, putReviewNote } from '../../api/review/endpoints'
import type { ReviewedReply } from '../../api/review/schemas'
import { NotePane } from './NotePane'
import { pathOf, type Shown } from './places'
import { ReviewedValue } from './ReviewedValue'
import { useRefresh } from './useQueue'

/** A reply with what was found in it, and beside it what is said of the value that is looked at. */
export function ReplyPane({ shown }: { shown: Shown & { municipality: string } }) {
  const { t, name, number, date } = useWords()
  const [, go] = useLocation()
  const refresh = useRefresh()
  const [all, setAll] = useState(false)
  const [whole, setWhole] = useState(false)
  const [accepting, setAccepting] = useState(false)
  const [refusal, setRefusal] = useState<unknown>(null)
  const { round, municipality } = shown
  const found = useAnswer(getReviewedReply, { params: { round, municipality } })
  const reply = found.data?.data.municipality.code === municipality ? found.data.data : undefined
  const select = (ref: string | undefined) => {
    setWhole(false)
    go(pathOf({ ...shown, ref }))
  }
  async function accept(version: number) {
    setRefusal(null)
    setAccepting(true)
    const asked = { params: { round, municipality, id: crypto.randomUUID() }, ifMatch: version }
    await call(putReviewNote, { ...asked, body: { kind: 'accept' } }).catch(setRefusal)
    await refresh()
    setAccepting(false)
  }
  if (!reply) return <RefusalNotice error={found.error} />
  const refs = refsOf(reply)
  const marked = refs.filter((ref) => isMarked(reply, ref) || ref === shown.ref)
  const selected = whole ? null : refs.find((ref) => ref === shown.ref)
  return (
    <>
      <section className="review-reply" aria-labelledby={titleId}>
        <div className="review-reply-head">
          <h2 id={titleId} tabIndex={-1}>
            {name(reply.municipality.name)}
          </h2>
          {reply.standing === 'waiting' && (
            <Button
              kind={selected === undefined ? 'primary' : 'secondary'}
              disabled={accepting}
              onClick={() => accept(reply.version)}
            >
              {t('review:accept')}
            </Button>
          )}
        </div>
        <p className="text-muted">
          {[
            t('review:values', { count: refs.length, number: number(refs.length) }),
            reply.changed > 0 && t('review:changed-since', { count: reply.changed }),
            reply.nil && t('review:nil'),
            reply.approvedAt && t('review:approved-on', { day: date(reply.approvedAt.slice(0, 10)) }),
            reply.onePerson && t('review:one-person'),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        <RefusalNotice error={refusal} />
        {reply.standing !== 'waiting' && (
          <Notice kind={reply.standing === 'accepted' ? 'saved' : 'info'} live="polite">
            <p>{t(`review:stands.${reply.standing}`, { by: reply.acceptedBy ?? '' })}</p>
          </Notice>
        )}
        <div className="review-tools">
          <Checkbox label={t('review:show-all')} checked={all} onChange={setAll} />
          <Button kind="quiet" size="small" onClick={() => setWhole(true)}>
            {t('review:about-whole')}
          </Button>
        </div>
        {!all && !marked.length && (
          <p>{t(reply.standing === 'waiting' ? 'review:nothing-found' : 'review:nothing-found-yet')}</p>
        )}
        <ul className="review-values">
          {(all ? refs : marked).map((ref) => (
            <li key={ref}>
              <ReviewedValue reply={reply} of={ref} selected={ref === selected} select={() => select(ref)} />
            </li>
          ))}
        </ul>
      </section>
      {selected !== undefined && reply.standing !== 'submitted' && (
        <NotePane
          key={selected ?? 'whole'}
          reply={reply}
          of={selected}
          fields={refs.length}
          close={() => {
            select(undefined)
            // The list moves as the pane goes: whoever went on from a value is at that value again.
            setTimeout(() => document.getElementById(selected ? `reviewed-${selected}` : titleId)?.focus())
          }}
        />
      )}
    </>
  )
}

const titleId = 'review-municipality'

const refsOf = ({ questions }: ReviewedReply): string[] => questions.flatMap(({ fields }) => fields)

/** What a reviewer looks at first: findings, what was changed, and what is being spoken of. */
const isMarked = ({ findings, values, notes }: ReviewedReply, ref: string): boolean =>
  findings.some((finding) => finding.ref === ref) ||
  values.some((value) => value.ref === ref && (value.changed !== null || value.unlocked)) ||
  notes.some((note) => note.ref === ref && note.resolvedAt === null)
