import { useState } from 'react'
import { Button } from '../../../base/ui/controls/Button'
import { NumberField } from '../../../base/ui/controls/NumberField'
import { useWords } from '../../../base/ui/useWords'
import type { Session } from '../../domain/sessions/session'
import { type Draft, saying } from './draft'
import { lengthOf } from './staffTime'

type BesideStaffProps = {
  draft: Draft
  change: (changes: Partial<Draft>) => void
  problem: (field: string) => string | undefined
}

/** Those who made the evening beside the staff: young organisers where young people led it, and volunteers on request. */
export function BesideStaff({ draft, change, problem }: BesideStaffProps) {
  const { t } = useWords()
  const { rest } = draft
  const [asked, setAsked] = useState(rest.volunteers !== undefined)
  const say = (said: Partial<Session>) => change(saying(draft, said))
  const led =
    draft.youthPart?.startsWith('led') || draft.youthMinutes > 0 || rest.youthOrganisers !== undefined
  const optional = t('ui:optional')
  const volunteers = (count: number, minutes: number | undefined) =>
    say({
      volunteers: Number.isNaN(count)
        ? undefined
        : { count, ...(minutes === undefined || Number.isNaN(minutes) ? {} : { minutes }) },
    })
  // All are there all evening until their time is typed.
  const evening = lengthOf(draft) ?? Number.NaN
  const typed = rest.volunteers?.minutes
  const timeOf = (count: number) =>
    typed === undefined || typed === (rest.volunteers?.count ?? 0) * evening ? count * evening : typed
  return (
    <>
      {led && (
        <NumberField
          id="youthOrganisers"
          label={t('youth-forms:field.youthOrganisers')}
          optional={optional}
          value={rest.youthOrganisers ?? Number.NaN}
          most={1000}
          problem={problem('youthOrganisers')}
          onChange={(count) => say({ youthOrganisers: Number.isNaN(count) ? undefined : count })}
        />
      )}
      {asked ? (
        <>
          <NumberField
            id="volunteers.count"
            label={t('youth-forms:field.volunteers')}
            optional={optional}
            value={rest.volunteers?.count ?? Number.NaN}
            most={1000}
            problem={problem('volunteers.count')}
            onChange={(count) => volunteers(count, timeOf(count))}
          />
          <NumberField
            id="volunteers.minutes"
            label={t('youth-forms:field.volunteerMinutes')}
            optional={optional}
            hint={t('youth-forms:volunteer-minutes-hint')}
            value={rest.volunteers?.minutes ?? Number.NaN}
            step={15}
            unit="minute"
            problem={problem('volunteers.minutes')}
            onChange={(minutes) => volunteers(rest.volunteers?.count ?? Number.NaN, minutes)}
          />
        </>
      ) : (
        <Button kind="quiet" size="small" onClick={() => setAsked(true)}>
          {t('youth-forms:add-volunteers')}
        </Button>
      )}
    </>
  )
}
