import { useState } from 'react'
import { AppLink } from '../../../base/ui/AppLink'
import { Button, ButtonLink } from '../../../base/ui/controls/Button'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import type { PlannedSession } from '../../api/plans/schemas'
import type { Week } from '../../api/weeks/schemas'
import type { Form } from '../../domain/codes'
import { missingOf } from '../../domain/weeks/week'
import { recordAddress } from '../plans/recordAddress'
import { ofPlanned, useNotHeld } from '../plans/useNotHeld'
import { usePlannedWords } from '../plans/usePlannedWords'
import { sentenceCase, useWhen } from '../sessions/SessionLine'

type Day = Week[number]['days'][number]

/** What is missing, each with the ways to set it right: record it, or say that it was not held. */
export function MissingList({ week, nameOf }: { week: Week; nameOf?: (unit: string) => string }) {
  return (
    <ul className="rows">
      {week.flatMap(({ unit, days }) =>
        days.flatMap((day) =>
          missingOf(day).map((planned) => (
            <li key={planned?.session ?? `${unit} ${day.date}`}>
              {planned ? (
                <MissingPlanned planned={planned} unitName={nameOf?.(unit)} />
              ) : (
                <MissingUsual unit={unit} unitName={nameOf?.(unit)} day={day} />
              )}
            </li>
          )),
        ),
      )}
    </ul>
  )
}

function MissingPlanned({ planned, unitName }: { planned: PlannedSession; unitName: string | undefined }) {
  const { called } = usePlannedWords()
  const when = useWhen(planned)
  const notHeld = useNotHeld(planned.session)
  return (
    <MissingRow
      title={unitName ?? called(planned)}
      detail={unitName ? `${called(planned)} · ${when}` : when}
      about={`${unitName ?? called(planned)}, ${when}`}
      href={recordAddress(planned)}
      notHeld={notHeld}
      say={(exception) => notHeld.mutate({ ...ofPlanned(planned), exception })}
    />
  )
}

/** A usual evening of a unit without plans begins from the last such one that was held. */
function MissingUsual({ unit, unitName, day }: { unit: string; unitName: string | undefined; day: Day }) {
  const { t } = useWords()
  const { date, like } = day
  const [id] = useState(() => crypto.randomUUID())
  const { start, end } = like ?? { start: '17:00', end: '21:00' }
  const form = (like?.form ?? 'open') as Form
  const when = useWhen({ date, start, end })
  const notHeld = useNotHeld(id)
  const called = sentenceCase(t(`youth:form.${form}`))
  return (
    <MissingRow
      title={unitName ?? called}
      detail={unitName && like ? `${called} · ${when}` : when}
      about={`${unitName ?? called}, ${when}`}
      href={`/record?unit=${unit}&date=${date}${like ? `&like=${like.id}` : ''}`}
      notHeld={notHeld}
      say={(exception) => notHeld.mutate({ unit, form, date, start, end, exception })}
    />
  )
}

type MissingRowProps = {
  title: string
  detail: string
  about: string
  href: string
  notHeld: { isPending: boolean; error: unknown }
  say: (exception: 'cancelled' | 'closed') => void
}

function MissingRow({ title, detail, about, href, notHeld, say }: MissingRowProps) {
  const { t } = useWords()
  const spoken = <span className="visually-hidden">: {about}</span>
  return (
    <>
      <span>
        <span className="row-title">{title}</span>
        <span className="row-detail">{detail}</span>
        <RefusalNotice error={notHeld.error} />
      </span>
      <span className="actions">
        <ButtonLink kind="secondary" size="small" href={href} link={AppLink}>
          {t('youth-app:record')}
          {spoken}
        </ButtonLink>
        {(['cancelled', 'closed'] as const).map((exception) => (
          <Button
            key={exception}
            kind="quiet"
            size="small"
            disabled={notHeld.isPending}
            onClick={() => say(exception)}
          >
            {t(`youth-app:week.was.${exception}`)}
            {spoken}
          </Button>
        ))}
      </span>
    </>
  )
}
