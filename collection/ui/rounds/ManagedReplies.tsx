import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Fragment, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { dayInFinland } from '../../../base/language/days'
import { Button } from '../../../base/ui/controls/Button'
import { DateField } from '../../../base/ui/controls/DateField'
import { Notice } from '../../../base/ui/controls/Notice'
import { Select } from '../../../base/ui/controls/Select'
import { Section } from '../../../base/ui/page/Section'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getProgress, putExtension } from '../../api/rounds/managedEndpoints'
import type { Progress } from '../../api/rounds/schemas'
import type { SubjectCode } from '../../domain/permissions'
import { ContactForm } from './ContactForm'
import { ScrollTable } from './ScrollTable'

type Reply = Progress['replies'][number]

/** What those who run a round look for among its municipalities. */
const filters = {
  all: () => true,
  nobody: ({ contacts }: Reply) => contacts === 0,
  mail: ({ mailFailed }: Reply) => mailFailed,
  open: ({ state }: Reply) => state === 'invited' || state === 'answering',
} satisfies Record<string, (reply: Reply) => boolean>
type Filter = keyof typeof filters
const filterCodes = Object.keys(filters) as Filter[]

/** Municipality by municipality: how far it is, whom letters go to, and more time. */
export function ManagedReplies({ progress }: { progress: Progress }) {
  const { t, date, name, language } = useWords()
  const [filter, setFilter] = useState<Filter>('all')
  const [opened, setOpened] = useState<string>()
  const shown = progress.replies
    .filter(filters[filter])
    .sort((one, other) => name(one.name).localeCompare(name(other.name), language))
  const today = dayInFinland(new Date())
  const isLate = (reply: Reply) => filters.open(reply) && reply.lastDay < today
  const heads = ['municipality', 'stands', 'last-day', 'contacts', 'more'] as const
  return (
    <Section title={t('rounds:managed.municipalities')}>
      <Select
        label={t('rounds:managed.filter.label')}
        value={filter}
        onChange={setFilter}
        options={filterCodes.map((code) => ({
          value: code,
          label: t('rounds:managed.filter.counted', {
            ...{
              filter: t(`rounds:managed.filter.${code}`),
              count: progress.replies.filter(filters[code]).length,
            },
          }),
        }))}
      />
      <ScrollTable
        name={t('rounds:managed.municipalities')}
        heads={heads.map((head) => t(`rounds:managed.${head}`))}
      >
        {shown.map((reply) => (
          <Fragment key={reply.municipality}>
            <tr>
              <th scope="row">{name(reply.name)}</th>
              <td>
                {t(`rounds:state.${reply.state}`)}
                {isLate(reply) && ` · ${t('rounds:managed.late')}`}
                {reply.onePerson && ` · ${t('rounds:one-person')}`}
              </td>
              <td>{date(reply.lastDay)}</td>
              <td>
                <ContactLine {...reply} />
              </td>
              <td>
                <Button
                  kind="quiet"
                  size="small"
                  aria-expanded={opened === reply.municipality}
                  aria-label={t('rounds:managed.manage-of', { name: name(reply.name) })}
                  onClick={() => setOpened(opened === reply.municipality ? undefined : reply.municipality)}
                >
                  {t('rounds:managed.manage')}
                </Button>
              </td>
            </tr>
            {opened === reply.municipality && (
              <tr>
                <td colSpan={heads.length}>
                  {progress.state === 'open' && <Extension round={progress} reply={reply} />}
                  <ContactForm
                    managed
                    municipality={reply.municipality}
                    subject={progress.subject as SubjectCode}
                  />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </ScrollTable>
    </Section>
  )
}

/** Whom letters go to, in a line. */
function ContactLine({ contacts, invitedAt, mailFailed }: Reply) {
  const { t, date } = useWords()
  const parts = [
    contacts ? t('rounds:managed.contact-count', { count: contacts }) : t('rounds:contact.nobody'),
    mailFailed && t('rounds:managed.mail-failed'),
    invitedAt && t('rounds:managed.invited-on', { day: date(invitedAt.slice(0, 10)) }),
  ]
  return <>{parts.filter(Boolean).join(' · ')}</>
}

/** More time for one municipality: chosen first, and saved when it is said. */
function Extension({ round, reply }: { round: Progress; reply: Reply }) {
  const { t, dateWords, date } = useWords()
  const client = useQueryClient()
  const [until, setUntil] = useState<string | undefined>(reply.extendedTo ?? undefined)
  const extend = useMutation({
    mutationFn: (day: string | null) =>
      call(putExtension, {
        params: { round: round.id, municipality: reply.municipality },
        body: { until: day },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: [getProgress.path] }),
  })
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (until) extend.mutate(until)
      }}
    >
      <RefusalNotice error={extend.error} />
      {extend.isSuccess && (
        <Notice
          kind="saved"
          live="polite"
          title={t('rounds:managed.extended', { day: date(reply.lastDay) })}
        />
      )}
      <DateField
        {...dateWords}
        today={dayInFinland(new Date())}
        earliest={round.deadline}
        label={t('rounds:managed.extend')}
        hint={t('rounds:managed.extend-hint', { day: date(round.deadline) })}
        value={until}
        onChange={setUntil}
      />
      <div className="actions">
        <Button type="submit" disabled={extend.isPending || !until}>
          {t('rounds:managed.give-time')}
        </Button>
        {reply.extendedTo && (
          <Button kind="quiet" disabled={extend.isPending} onClick={() => extend.mutate(null)}>
            {t('rounds:managed.take-time')}
          </Button>
        )}
      </div>
    </form>
  )
}
