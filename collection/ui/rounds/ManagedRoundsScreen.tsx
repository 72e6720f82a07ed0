import { useState } from 'react'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Words } from '../../../base/language/language'
import { AppLink } from '../../../base/ui/AppLink'
import { Chips } from '../../../base/ui/controls/Chips'
import { Screen } from '../../../base/ui/frame/Screen'
import { ArrowRightIcon } from '../../../base/ui/icons'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getManagedRounds } from '../../api/rounds/managedEndpoints'
import type { SubjectCode } from '../../domain/permissions'

type ManagedRoundsProps = { subjects: readonly { code: SubjectCode; name: Words }[] }

/** Every round of a subject, and how many have answered: for those who run rounds. */
export function ManagedRoundsScreen({ subjects }: ManagedRoundsProps) {
  const { t, language, date } = useWords()
  const [subject, setSubject] = useState(subjects[0]?.code)
  const rounds = useAnswer(getManagedRounds, subject ? { query: { subject } } : null)
  return (
    <Screen title={t('rounds:managed.title')}>
      {subjects.length > 1 && (
        <Chips
          label={t('managed:subject')}
          options={subjects.map(({ code, name }) => ({ value: code, label: name[language] }))}
          values={subject ? [subject] : []}
          onChange={(chosen) => setSubject(chosen.find((code) => code !== subject) ?? subject)}
        />
      )}
      <RefusalNotice error={rounds.error} />
      {rounds.data?.data.length === 0 && <p>{t('rounds:managed.none')}</p>}
      <ul className="rows">
        {rounds.data?.data.map((round) => (
          <li key={round.id}>
            <AppLink
              href={`/collection/${round.state === 'draft' ? 'rounds/manage' : 'follow'}/${round.id}`}
              className="row-link"
            >
              <span>
                <span className="row-title">{round.name[language]}</span>
                <span className="row-detail">
                  {t(`rounds:managed.state.${round.state}`)} ·{' '}
                  {t('rounds:last-day', { day: date(round.deadline) })}
                </span>
                {round.state !== 'draft' && (
                  <span className="row-detail">
                    {t('rounds:managed.answered', {
                      ...{ submitted: round.submitted, expected: round.expected, onTime: round.onTime },
                    })}{' '}
                    {t('rounds:managed.approved', { approved: round.approved, accepted: round.accepted })}
                  </span>
                )}
              </span>
              <ArrowRightIcon size={20} />
            </AppLink>
          </li>
        ))}
      </ul>
      <section className="section">
        <ul className="rows">
          {(['managed', 'registers'] as const).map((place) => (
            <li key={place}>
              <AppLink
                href={place === 'managed' ? '/collection/rounds/manage' : '/collection/registers'}
                className="row-link"
              >
                <span>
                  <span className="row-title">{t(`${place}:title`)}</span>
                  <span className="row-detail">{t(`${place}:place`)}</span>
                </span>
                <ArrowRightIcon size={20} />
              </AppLink>
            </li>
          ))}
        </ul>
      </section>
    </Screen>
  )
}
