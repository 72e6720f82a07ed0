import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { AppLink } from '../../../base/ui/AppLink'
import { Button, ButtonLink } from '../../../base/ui/controls/Button'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSummary } from '../../api/months/endpoints'
import { getSessions, putSession } from '../../api/sessions/endpoints'
import { getWeek } from '../../api/weeks/endpoints'
import type { Week } from '../../api/weeks/schemas'
import type { Form } from '../../domain/codes'
import { sentenceCase, useWhen } from '../sessions/SessionLine'

type Like = NonNullable<Week[number]['days'][number]['like']>

/** What is missing, day by day, each with the ways to set it right: record it, or say that it was not held. */
export function MissingList({ week, nameOf }: { week: Week; nameOf: (unit: string) => string }) {
  const missing = week.flatMap(({ unit, days }) =>
    days.flatMap(({ date, state, like }) => (state === 'missing' ? [{ unit, date, like }] : [])),
  )
  return (
    <ul className="rows">
      {missing.map(({ unit, date, like }) => (
        <li key={`${unit} ${date}`}>
          <Missing unit={unit} name={nameOf(unit)} date={date} like={like} />
        </li>
      ))}
    </ul>
  )
}

function Missing({
  unit,
  name,
  date,
  like,
}: {
  unit: string
  name: string
  date: string
  like: Like | null
}) {
  const { t } = useWords()
  const client = useQueryClient()
  const [id] = useState(() => crypto.randomUUID())
  const when = useWhen({ date, start: like?.start ?? '17:00', end: like?.end ?? '21:00' })
  const notHeld = useMutation({
    mutationFn: (exception: 'cancelled' | 'closed') =>
      call(putSession, {
        params: { id },
        body: {
          unit,
          form: (like?.form ?? 'open') as Form,
          date,
          start: like?.start ?? '17:00',
          end: like?.end ?? '21:00',
          exception,
        },
      }),
    onSuccess: () =>
      Promise.all(
        [getWeek, getSessions, getSummary].map(({ path }) => client.invalidateQueries({ queryKey: [path] })),
      ),
  })
  const about = <span className="visually-hidden">: {`${name}, ${when}`}</span>
  return (
    <>
      <span>
        <span className="row-title">{name}</span>
        <span className="row-detail">
          {like && `${sentenceCase(t(`youth:form.${like.form}`))} · `}
          {when}
        </span>
        <RefusalNotice error={notHeld.error} />
      </span>
      <span className="actions">
        <ButtonLink
          kind="secondary"
          size="small"
          href={`/record?unit=${unit}&date=${date}${like ? `&like=${like.id}` : ''}`}
          link={AppLink}
        >
          {t('youth-app:record')}
          {about}
        </ButtonLink>
        {(['cancelled', 'closed'] as const).map((exception) => (
          <Button
            key={exception}
            kind="quiet"
            size="small"
            disabled={notHeld.isPending}
            onClick={() => notHeld.mutate(exception)}
          >
            {t(`youth-app:week.was.${exception}`)}
            {about}
          </Button>
        ))}
      </span>
    </>
  )
}
