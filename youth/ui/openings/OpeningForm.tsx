import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { DateField } from '../../../base/ui/controls/DateField'
import { ProblemSummary } from '../../../base/ui/controls/ProblemSummary'
import { Select } from '../../../base/ui/controls/Select'
import { Checkbox } from '../../../base/ui/controls/Toggle'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useAsOpened } from '../../../base/ui/useAsOpened'
import { useWords } from '../../../base/ui/useWords'
import { putOpening } from '../../api/openings/endpoints'
import type { ListedOpening, Opening } from '../../api/openings/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { seasons } from '../../domain/openings/hours'
import { useBegunDraft } from '../begun/useBegunDraft'
import { today } from '../dates'
import { type OpeningDraft, openingOfDraft, spansOf } from './openingDraft'
import { openingProblems } from './openingProblems'
import { useAskOpeningsAnew } from './useAskOpeningsAnew'
import { useHoursWords } from './useHoursWords'
import { WeekdayHours } from './WeekdayHours'

type OpeningFormProps = {
  unit: Pick<ListedUnit, 'id' | 'municipality'>
  /** The hours that are corrected; without them new ones are said. */
  stored?: ListedOpening | undefined
  first: OpeningDraft
  /** Left out where there is nothing to go back to. */
  cancel?: (() => void) | undefined
  done: () => void
}

/** A unit's opening hours from a day on: the season, and a line for each weekday. */
export function OpeningForm({ unit, stored, first, cancel, done }: OpeningFormProps) {
  const { t, dateWords } = useWords()
  const version = useAsOpened(stored?.version)
  const { weekday, perWeek } = useHoursWords()
  const { draft, change, newId, offer, over, giveUp } = useBegunDraft(`opening ${unit.id}`, stored, first)
  const [attempt, setAttempt] = useState(0)
  const [lacks, setLacks] = useState<{ missing: string[]; unread: string[] }>({ missing: [], unread: [] })
  const askAnew = useAskOpeningsAnew()
  const save = useMutation({
    mutationFn: (body: Opening) =>
      call(putOpening, {
        params: { municipality: unit.municipality, id: stored?.id ?? newId },
        body,
        ifMatch: version,
      }),
    onSuccess: async () => {
      over()
      await askAnew()
      done()
    },
  })
  const week = perWeek(spansOf(draft.days))
  const problems = openingProblems(t, weekday, { ...lacks, sent: save.variables, error: save.error })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const result = openingOfDraft(draft, unit.id)
    setAttempt((now) => now + 1)
    setLacks('missing' in result ? result : { missing: [], unread: [] })
    if ('opening' in result) save.mutate(result.opening)
    else save.reset()
  }
  return (
    <form id="opening" className="form" onSubmit={submit} noValidate>
      {offer}
      <ProblemSummary title={t('ui:check-these')} problems={problems.all} attempt={attempt} />
      {problems.all.length === 0 && <RefusalNotice error={save.error} />}
      <div className="fields">
        <DateField
          {...dateWords}
          today={today()}
          id="from"
          label={t('openings:field.from')}
          hint={t('openings:from-hint')}
          value={draft.from}
          problem={problems.at('from')}
          onChange={(from) => change({ from })}
        />
        <Select
          id="season"
          label={t('openings:field.season')}
          optional={t('ui:optional')}
          value={draft.season || 'none'}
          onChange={(season) => change({ season: season === 'none' ? '' : season })}
          options={(['none', ...seasons] as const).map((value) => ({
            value,
            label: t(`openings:season.${value}`),
          }))}
        />
      </div>
      <Checkbox
        label={t('openings:closed-season')}
        checked={draft.closed}
        onChange={(closed) => change({ closed })}
      />
      {!draft.closed && (
        <>
          <WeekdayHours days={draft.days} problemOf={problems.at} onChange={(days) => change({ days })} />
          <p className="weekday-total">
            {week.hours} {week.words}
          </p>
        </>
      )}
      <div className="actions form-actions">
        <Button kind="primary" type="submit" disabled={save.isPending}>
          {save.isPending ? t('ui:saving') : t('ui:save')}
        </Button>
        {cancel && (
          <Button
            kind="quiet"
            onClick={() => {
              giveUp()
              cancel()
            }}
          >
            {t('ui:cancel')}
          </Button>
        )}
      </div>
    </form>
  )
}
