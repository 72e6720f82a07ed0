import { useState } from 'react'
import { Link } from 'wouter'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Select } from '../../../base/ui/controls/Select'
import { Screen } from '../../../base/ui/frame/Screen'
import { Section } from '../../../base/ui/page/Section'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getCatalogue, getSubjects } from '../../api/definition/indicatorEndpoints'
import type { Catalogue } from '../../api/definition/indicatorSchemas'

/** The catalogue for those who edit: theme by theme, with what is not translated. */
export function IndicatorsScreen() {
  const { t, language } = useWords()
  const [chosen, setChosen] = useState('')
  const subjects = useAnswer(getSubjects, {}).data?.data ?? []
  const subject = subjects.find(({ code }) => code === chosen) ?? subjects[0]
  const catalogue = useAnswer(getCatalogue, subject ? { query: { subject: subject.code } } : null)
  const indicators = catalogue.data?.data ?? []
  const lacking = indicators.filter(({ untranslated }) => untranslated.length > 0).length
  return (
    <Screen title={t('collection-app:indicators.title')}>
      {catalogue.isSuccess && (
        <p className="page-title-lead">
          {t('collection-app:indicators.count', { count: indicators.length })}{' '}
          {t('collection-app:indicators.lacking', { count: lacking })}
        </p>
      )}
      <div className="toolbar">
        <Select
          label={t('collection:definition.form.subject')}
          value={subject?.code}
          onChange={setChosen}
          options={subjects.map(({ code, name }) => ({ value: code, label: name[language] }))}
        />
      </div>
      <RefusalNotice error={catalogue.error} />
      {catalogue.isSuccess && indicators.length === 0 && <p>{t('collection-app:indicators.none')}</p>}
      {subject?.themes.map((theme) => {
        const within = indicators.filter((one) => one.theme === theme.code)
        return (
          within.length > 0 && (
            <Section key={theme.code} title={theme.name[language]}>
              <ul className="rows">
                {within.map((one) => (
                  <Line key={one.code} one={one} />
                ))}
              </ul>
            </Section>
          )
        )
      })}
    </Screen>
  )
}

function Line({ one }: { one: Catalogue[number] }) {
  const { t, language } = useWords()
  return (
    <li>
      <Link href={`/collection/indicators/${one.code}/${one.version}`} className="row-link">
        <span>
          <span className="row-title">{one.name[language]}</span>
          <span className="row-detail">
            {[
              t('collection:definition.version', { code: one.code, version: one.version }),
              t(`collection:definition.version-state.${one.state}`),
              one.untranslated.length > 0 &&
                t('collection-app:indicators.untranslated', { count: one.untranslated.length }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </Link>
    </li>
  )
}
