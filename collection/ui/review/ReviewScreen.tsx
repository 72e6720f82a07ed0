import { useQueries } from '@tanstack/react-query'
import { useSearch } from 'wouter'
import { call } from '../../../base/endpoints/client'
import { keyOf } from '../../../base/endpoints/useAnswer'
import { classes } from '../../../base/ui/classes'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getRounds } from '../../api/rounds/replyEndpoints'
import type { SubjectCode } from '../../domain/permissions'
import { OutliersPane } from './OutliersPane'
import { orderIn, pathOf, type Shown } from './places'
import { QueuePane } from './QueuePane'
import { ReplyPane } from './ReplyPane'
import './review.css'

type ReviewScreenProps = {
  /** What the person reviews. */
  subjects: readonly SubjectCode[]
  round: string | undefined
  municipality: string | undefined
}

/** The reviewers' place: the queue, beside it a reply, and beside that what is said of it. For reviewers. */
export function ReviewScreen({ subjects, round, municipality }: ReviewScreenProps) {
  const { t, language } = useWords()
  const search = useSearch()
  const rounds = useQueries({
    queries: subjects.map((subject) => ({
      queryKey: keyOf(getRounds, { query: { subject } }),
      queryFn: ({ signal }: { signal: AbortSignal }) => call(getRounds, { query: { subject }, signal }),
    })),
  })
  const isKnown = rounds.every(({ isSuccess }) => isSuccess)
  const known = rounds.flatMap(({ data }) => data?.data ?? [])
  // What is tried is reviewed too; a round whose answers are figures comes first.
  const inOrder = [...known].sort(
    (one, other) => Number(one.kind === 'pilot') - Number(other.kind === 'pilot'),
  )
  const chosen =
    inOrder.find(({ id }) => id === round) ?? inOrder.find(({ state }) => state === 'open') ?? inOrder[0]
  const id = round ?? chosen?.id
  const shown: Shown | undefined = id ? { round: id, municipality, ...orderIn(search) } : undefined
  const isOpen = shown !== undefined && (shown.municipality !== undefined || shown.ref !== undefined)
  return (
    <Screen
      title={t('review:title')}
      detail={chosen?.name[language]}
      back={
        isOpen && shown
          ? { href: pathOf({ ...shown, municipality: undefined, ref: undefined }), label: t('review:back') }
          : undefined
      }
    >
      <RefusalNotice error={rounds.find(({ error }) => error)?.error ?? null} />
      {isKnown && !shown && <p>{t('review:no-round')}</p>}
      {shown && (
        <div className={classes('review', isOpen && 'review-open')}>
          <QueuePane shown={shown} rounds={inOrder} />
          {shown.municipality ? (
            <ReplyPane
              key={`${shown.round} ${shown.municipality}`}
              shown={{ ...shown, municipality: shown.municipality }}
            />
          ) : shown.ref ? (
            <OutliersPane shown={{ ...shown, ref: shown.ref }} />
          ) : (
            <p className="review-empty text-muted">{t('review:choose')}</p>
          )}
        </div>
      )}
    </Screen>
  )
}
