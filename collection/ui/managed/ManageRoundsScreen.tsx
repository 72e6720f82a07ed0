import { useState } from 'react'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Words } from '../../../base/language/language'
import { AppLink } from '../../../base/ui/AppLink'
import { Button } from '../../../base/ui/controls/Button'
import { Chips } from '../../../base/ui/controls/Chips'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getManagedRounds } from '../../api/rounds/managedEndpoints'
import type { Draft } from '../../api/rounds/schemas'
import { NewRoundForm } from './NewRoundForm'

type ManageRoundsProps = { subjects: readonly { code: string; name: Words }[] }

/** The rounds that are being built, and a new one. */
export function ManageRoundsScreen({ subjects }: ManageRoundsProps) {
  const { t, language, date } = useWords()
  const [subject, setSubject] = useState(subjects[0]?.code ?? '')
  const [making, setMaking] = useState(false)
  const rounds = useAnswer(getManagedRounds, { query: { subject: subject as Draft['subject'] } })
  const drafts = rounds.data?.data.filter(({ state }) => state === 'draft')
  return (
    <Screen title={t('managed:title')} back={{ href: '/collection/follow', label: t('managed:follow-all') }}>
      <p className="page-title-lead">{t('managed:lead')}</p>
      {subjects.length > 1 && (
        <Chips
          label={t('managed:subject')}
          options={subjects.map(({ code, name }) => ({ value: code, label: name[language] }))}
          values={[subject]}
          onChange={(chosen) => {
            setMaking(false)
            setSubject(chosen.find((code) => code !== subject) ?? subject)
          }}
        />
      )}
      <RefusalNotice error={rounds.error} />
      {drafts?.length === 0 && !making && <p>{t('managed:none')}</p>}
      <ul className="rows">
        {drafts?.map((round) => (
          <li key={round.id}>
            <span>
              <AppLink href={`/collection/rounds/manage/${round.id}`} className="row-title">
                {round.name[language]}
              </AppLink>
              <span className="row-detail">
                {t(`managed:kind.${round.kind}`)} · {t('managed:until', { day: date(round.deadline) })}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {making && rounds.data ? (
        <NewRoundForm
          key={subject}
          subject={subject}
          rounds={rounds.data.data}
          done={() => setMaking(false)}
        />
      ) : (
        <div className="form-actions">
          <Button kind="primary" disabled={!rounds.data} onClick={() => setMaking(true)}>
            {t('managed:new')}
          </Button>
        </div>
      )}
    </Screen>
  )
}
