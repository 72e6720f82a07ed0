import { useState } from 'react'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Words } from '../../../base/language/language'
import { Button } from '../../../base/ui/controls/Button'
import { Chips } from '../../../base/ui/controls/Chips'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getPreparedReleases } from '../../api/releases/endpoints'
import { CalendarSection } from './CalendarSection'
import { ReleaseForm } from './ReleaseForm'
import { ReleaseLine } from './ReleaseLine'

type ReleasesScreenProps = { subjects: readonly { code: string; name: Words }[] }

/** What has been said of a subject, what is about to be, and when. For those who make releases. */
export function ReleasesScreen({ subjects }: ReleasesScreenProps) {
  const { t, language } = useWords()
  const [subject, setSubject] = useState(subjects[0]?.code ?? '')
  const [preparing, setPreparing] = useState(false)
  const releases = useAnswer(getPreparedReleases, { query: { subject } })
  return (
    <Screen title={t('releases:title')}>
      <p className="page-title-lead">{t('releases:lead')}</p>
      {subjects.length > 1 && (
        <Chips
          label={t('releases:subject')}
          options={subjects.map(({ code, name }) => ({ value: code, label: name[language] }))}
          values={[subject]}
          onChange={(chosen) => setSubject(chosen.find((code) => code !== subject) ?? subject)}
        />
      )}
      <RefusalNotice error={releases.error} />
      {preparing ? (
        <ReleaseForm key={subject} subject={subject} done={() => setPreparing(false)} />
      ) : (
        <div className="form-actions">
          <Button kind="primary" onClick={() => setPreparing(true)}>
            {t('releases:prepare')}
          </Button>
        </div>
      )}
      {releases.data?.data.length === 0 && <p>{t('releases:none')}</p>}
      <ul className="rows">
        {releases.data?.data.map((release) => (
          <li key={release.id}>
            <ReleaseLine release={release} />
          </li>
        ))}
      </ul>
      <CalendarSection key={`calendar ${subject}`} subject={subject} />
    </Screen>
  )
}
