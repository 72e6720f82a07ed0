import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { save } from '../../../base/outbox/save'
import type { Me } from '../../../base/people/api/schemas'
import { useWords } from '../../../base/ui/useWords'
import { putSession } from '../../api/sessions/endpoints'
import type { ListedUnit } from '../../api/units/schemas'
import type { Session } from '../../domain/sessions/session'
import { BegunNotice } from '../begun/BegunNotice'
import { type SessionLabel, sessionKind } from '../outbox/sessionBox'
import { rememberUnit, workplaceOf } from '../places'
import type { Draft } from '../sessionForm/draft'
import { SessionForm } from '../sessionForm/SessionForm'
import { useBegun } from '../sessionForm/useBegun'
import { CountedPeople } from './CountedPeople'
import type { Taps } from './useTaps'

type ClosingProps = {
  me: Me
  id: string
  back: { href: string; label: string }
  units: readonly ListedUnit[]
  first: Draft
  /** The version of the tally that the numbers are of. */
  seen: number
  taps: Taps
  filled: string | undefined
}

/**
 * The form of a counted session. It keeps the numbers that it opened with: what a colleague counts after that is not in
 * them, and the server is told until where they were seen, so that it is not taken to be.
 */
export function Closing({ me, id, back, units, first, seen, taps, filled }: ClosingProps) {
  const { t } = useWords()
  const [, go] = useLocation()
  const [opened] = useState({ first, seen })
  const begun = useBegun(`${id} closing`)
  const close = useMutation({
    mutationFn: async (session: Session) => {
      // What this phone counted is sent before the record that counts it: both are of one subject, in this order.
      await taps.handOn()
      const label: SessionLabel = {
        ...{ municipality: workplaceOf(me) ?? '', session },
        ...{ deletes: false, isNew: true },
      }
      return save({
        ...{ kind: sessionKind, subject: id, endpoint: putSession, label },
        ...{ params: { id }, query: { tally: String(opened.seen), phone: taps.phone }, body: session },
      })
    },
    onSuccess: (saved, { unit }) => {
      begun.saved()
      if (!units.find(({ id }) => id === unit)?.training) rememberUnit(me, unit)
      go(saved === 'needs-you' ? `/sessions/${id}/resolve` : `/sessions/${id}?saved=1`)
    },
  })
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
      changed={(draft) => begun.keep({ id, draft })}
      begin={(now, use) => (
        <BegunNotice
          offered={begun.offered}
          leave={begun.drop}
          goOn={({ draft }) => {
            // Who was counted is what the tally says by now.
            use({ ...draft, total: now.total, by: now.by, detail: now.detail })
            begun.goOn()
          }}
        />
      )}
      people={(draft, change, problem) => <CountedPeople draft={draft} change={change} problem={problem} />}
    />
  )
}
