import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { call, Refusal } from '../../../base/endpoints/client'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { useWords } from '../../../base/ui/useWords'
import { getJoiningEndpoint } from '../../api/joining/endpoints'
import { getSummary } from '../../api/months/endpoints'
import { getSessions, putSession } from '../../api/sessions/endpoints'
import { StoredSession } from '../../api/sessions/schemas'
import { getTallies } from '../../api/tally/endpoints'
import type { ListedUnit } from '../../api/units/schemas'
import type { Session } from '../../domain/sessions/session'
import { rememberUnit } from '../places'
import type { Draft } from '../sessionForm/draft'
import { SessionForm } from '../sessionForm/SessionForm'
import { SessionLine } from '../sessions/SessionLine'
import { CountedPeople } from './CountedPeople'
import type { useTaps } from './useTaps'

type ClosingProps = {
  me: Me
  id: string
  back: { href: string; label: string }
  units: readonly ListedUnit[]
  first: Draft
  /** The version of the tally that the numbers are of. */
  seen: number
  taps: ReturnType<typeof useTaps>
  filled: string | undefined
}

/**
 * The form of a counted session. It keeps the numbers that it opened with: what a colleague counts after that is not in
 * them, and the server is told until where they were seen, so that it is not taken to be.
 */
export function Closing({ me, id, back, units, first, seen, taps, filled }: ClosingProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const [, go] = useLocation()
  const [opened] = useState({ first, seen })
  const over = useRef<number | undefined>(undefined)
  const close = useMutation({
    mutationFn: async (session: Session) => {
      // What this phone counted comes before the record that counts it.
      await taps.send()
      return call(putSession, {
        params: { id },
        query: { tally: String(opened.seen), phone: taps.phone },
        body: session,
        ifMatch: over.current,
      })
    },
    onSuccess: async ({ data }) => {
      if (!units.find((unit) => unit.id === data.unit)?.training) rememberUnit(me, data.unit)
      await Promise.all(
        [getSessions, getSummary, getJoiningEndpoint, getTallies].map(({ path }) =>
          client.invalidateQueries({ queryKey: [path] }),
        ),
      )
      go(`/sessions/${id}?saved=1`)
    },
  })
  const theirs = theirsIn(close.error)
  return (
    <SessionForm
      title={t('tally:closing.title')}
      back={back}
      units={units}
      first={opened.first}
      save={close.mutate}
      saving={close.isPending}
      error={close.error}
      saveWords={t('tally:closing.save')}
      filled={filled}
      people={(draft, change, problem) => <CountedPeople draft={draft} change={change} problem={problem} />}
      conflict={
        theirs && (
          <Notice kind="notice" live="assertive" title={t('youth-app:conflict.title')}>
            <p>{t('youth-app:conflict.theirs')}</p>
            <SessionLine session={theirs} units={units} />
            <p>{t('youth-app:conflict.choose')}</p>
            <div className="actions">
              <Button
                kind="secondary"
                type="submit"
                onClick={() => {
                  over.current = theirs.version
                }}
              >
                {t('youth-app:conflict.keep-mine')}
              </Button>
              <Button kind="quiet" onClick={() => go(`/tally/${id}`)}>
                {t('youth-app:conflict.keep-theirs')}
              </Button>
            </div>
          </Notice>
        )
      }
    />
  )
}

/** The record that a colleague made of the same evening, where theirs came first. */
function theirsIn(error: unknown): StoredSession | null {
  if (!(error instanceof Refusal) || ![409, 412].includes(error.status)) return null
  const parsed = StoredSession.safeParse(error.document?.session)
  return parsed.success ? parsed.data : null
}
