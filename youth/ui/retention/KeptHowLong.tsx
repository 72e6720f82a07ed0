import { AppLink } from '../../../base/ui/AppLink'
import { useWords } from '../../../base/ui/useWords'
import type { Retention } from '../../api/retention/schemas'

/** What is kept how long, in plain words; also what is the same for every municipality. */
export function KeptHowLong({ stored }: { stored: Retention }) {
  const { t } = useWords()
  const { holds, reflectionMonths, observationMonths } = stored
  const facts = [
    { what: 'counts', words: t('retention:kept.counts', { count: holds.countYears }) },
    { what: 'audit', words: t('retention:kept.audit', { count: holds.auditYears }) },
    { what: 'reflections', words: t('retention:kept.months', { count: reflectionMonths }) },
    { what: 'observations', words: t('retention:kept.months', { count: observationMonths }) },
    { what: 'surveys', words: t('retention:kept.surveys') },
    { what: 'accounts', words: t('retention:kept.accounts') },
  ]
  return (
    <section className="section">
      <h2>{t('retention:what.title')}</h2>
      <dl className="facts">
        {facts.map(({ what, words }) => (
          <div key={what}>
            <dt>{t(`retention:what.${what}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <div className="actions form-actions">
        <AppLink href="/follow-up">{t('retention:texts')}</AppLink>
      </div>
    </section>
  )
}
