import { useEffect } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { Me } from '../../../base/people/api/schemas'
import { canDo } from '../../../base/people/ui/useMe'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { rememberUnit, useUnits } from '../places'
import { usePlannedWords } from '../plans/usePlannedWords'
import { sentenceCase } from '../sessions/SessionLine'
import { askAddress } from '../surveys/askAddress'
import { Counting } from './Counting'
import { CountingOver } from './CountingOver'
import { endTaps } from './sealedTaps'
import { sumsOf } from './sums'
import './tally.css'
import { UnknownCount } from './UnknownCount'
import { useDraft } from './useDraft'
import { useTally } from './useTally'
import { useTaps } from './useTaps'

/**
 * Counts a session while it goes on. Its address may say where and when it is (`unit`, `plan`, `date`, `start`, `end`,
 * `form`, `name`); a session that somebody else counts already has said so itself.
 */
export function TallyScreen({ me, id }: { me: Me; id: string }) {
  const { t, name, date } = useWords()
  const { clocks } = usePlannedWords()
  const [, go] = useLocation()
  const asked = useSearch()
  const { units, error, loading } = useUnits(me)
  const open = units.filter(({ closedOn }) => !closedOn)
  const draft = useDraft(me, id, asked)
  const taps = useTaps(me.id, id, draft.said)
  const known = useTally(id, taps.phone)
  const { tally } = known
  const isOver = tally?.state === 'recorded' || tally?.state === 'put-aside'
  const arrived = taps.waiting === 0
  useEffect(() => {
    if (isOver && arrived) void endTaps(me.id, id)
  }, [isOver, arrived, me.id, id])
  const told = tally?.date ? tally : undefined
  const unit = units.find((one) => one.id === (told ? told.unit : draft.said?.unit))
  const [start, end] = [told?.start ?? draft.said?.start, told?.end ?? draft.said?.end]
  const form = told?.form ?? draft.said?.form
  const head = {
    title: [
      // Nothing is said of what nobody has said: closing asks for the form of work, as the house had it last.
      draft.name ?? (form ? sentenceCase(t(`youth:form.${form}`)) : t('tally:title')),
      ...(start && end ? [clocks({ start, end })] : []),
    ].join(' '),
    detail: [unit && name(unit.name), told?.date && date(told.date, { day: 'numeric', month: 'numeric' })]
      .filter(Boolean)
      .join(' · '),
    back: { href: '/', label: t('ui:back') },
  }
  if (tally && isOver)
    return <CountingOver head={head} tally={tally} counted={taps.phone !== undefined} take={known.take} />
  if (!told && !draft.said) {
    return (
      <Screen {...head} title={t('tally:title')}>
        <RefusalNotice error={error ?? known.error} />
        {!loading && !error && !known.error && (known.at || known.noAnswer) && <UnknownCount />}
      </Screen>
    )
  }
  const day = told?.date ?? draft.said?.date
  const mayChoose = !told && !taps.taps.length && !draft.isPlanned && open.length > 1
  return (
    <Counting
      head={head}
      sums={sumsOf(taps.taps, tally)}
      taps={taps}
      known={known}
      withGender={told?.gender ?? draft.gender}
      choice={
        mayChoose && {
          units: open,
          unit: draft.said?.unit ?? '',
          choose: (chosen: string) => {
            rememberUnit(me, chosen)
            go(`/tally/new?unit=${chosen}`, { replace: true })
          },
        }
      }
      askHref={
        unit && day && canDo(me, 'youth.survey.write')
          ? askAddress(
              { session: id, unit: unit.id, date: day, form: form ?? 'open' },
              `/tally/${id}${asked ? `?${asked}` : ''}`,
            )
          : undefined
      }
      closeHref={`/tally/${id}/close${asked ? `?${asked}` : ''}`}
    />
  )
}
