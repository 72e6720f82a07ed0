import { useState } from 'react'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Words } from '../../../base/language/language'
import { AppLink } from '../../../base/ui/AppLink'
import { Chips } from '../../../base/ui/controls/Chips'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getManagedRounds } from '../../api/rounds/managedEndpoints'

type ManagedRoundsProps = { subjects: readonly { code: string; name: Words }[] }

/** Every round of a subject, and how many have answered: for those who run rounds. */
export function ManagedRoundsScreen({ subjects }: ManagedRoundsProps) {
  const { t, language, date } = useWords()
  const [subject, setSubject] = useState(subjects[0]?.code ?? '')
  const rounds = useAnswer(getManagedRounds, { query: { subject: subject as 'culture' } })
  return (
    <Screen title={t('rounds:managed.title')}>
      {subjects.length > 1 && (
        <Chips
          label={t('rounds:title')}
          options={subjects.map(({ code, name }) => ({ value: code, label: name[language] }))}
          values={[subject]}
          onChange={(chosen) => setSubject(chosen.find((code) => code !== subject) ?? subject)}
        />
      )}
      <p>
        <AppLink href="/collection/rounds/manage">{t('managed:title')}</AppLink>
      </p>
      <p>
        <AppLink href="/collection/registers">{t('registers:title')}</AppLink>
      </p>
      <RefusalNotice error={rounds.error} />
      {rounds.data?.data.length === 0 && <p>{t('rounds:managed.none')}</p>}
      <ul className="rows">
        {rounds.data?.data.map((round) => (
          <li key={round.id}>
            <AppLink
              href={`/collection/${round.state === 'draft' ? 'rounds/manage' : 'follow'}/${round.id}`}
              className="row-title"
            >
              {round.name[language]}
            </AppLink>
            <p className="row-detail">
              {[
                t(`rounds:managed.state.${round.state}`),
                t('rounds:last-day', { day: date(round.deadline) }),
                t('rounds:managed.answered', {
                  ...{ submitted: round.submitted, expected: round.expected, onTime: round.onTime },
                }),
                t('rounds:managed.approved', { approved: round.approved, accepted: round.accepted }),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Screen>
  )
}
