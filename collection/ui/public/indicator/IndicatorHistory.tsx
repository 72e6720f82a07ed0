import { dayInFinland, writeDay } from '../../../../base/language/days'
import { writeNumber } from '../../../../base/language/language'
import { proposalPaths } from '../../../api/definition/pageEndpoints'
import type { IndicatorHistory as History } from '../../../domain/definition/indicatorHistory'
import type { ReadingGround } from '../ground'

/** What was proposed of an indicator and decided of its pilots; each proposal leads to its whole discussion. */
export function IndicatorHistory({ ground, history }: { ground: ReadingGround; history: History }) {
  const { t, language } = ground
  const proposals = proposalPaths[language]
  return (
    <>
      {history.pilots.length > 0 && (
        <>
          <h3>{t('collection:definition.pilots.title')}</h3>
          <ul className="rows">
            {history.pilots.map(({ id, name, verdict, figures, reason, body, decided_on }) => (
              <li key={id}>
                <span>
                  <span className="row-title">
                    {name[language]}: {t(`collection:definition.pilots.verdict.${verdict}`)}
                  </span>
                  <span className="row-detail">
                    {t('collection:definition.pilots.figures', {
                      count: figures.replies,
                      minutes: written(figures.medianMinutes, (value) => writeNumber(language, value)),
                      clarity: written(figures.meanClarity, (value) => writeNumber(language, value, 1)),
                    })}
                  </span>
                  <span className="row-detail">{reason[language] || reason.fi}</span>
                  <span className="row-detail">
                    {body[language]},{' '}
                    {t('collection:definition.decided-on', { when: writeDay(language, decided_on) })}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('collection-public:versions.decisions')}</h3>
      {history.proposals.length > 0 && (
        <ul className="rows">
          {history.proposals.map(({ id, title, language: writtenIn, state, made_at }) => (
            <li key={id}>
              <a href={`${proposals}/${id}`} className="row-link">
                <span>
                  <span className="row-title" lang={title === null ? language : writtenIn}>
                    {title ?? t('collection:definition.hidden-short')}
                  </span>
                  <span className="row-detail">
                    {t(`collection:definition.state.${state}`)} ·{' '}
                    {t('collection:definition.made', { when: writeDay(language, dayInFinland(made_at)) })}
                  </span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a className="text-link" href={proposals}>
          {t('collection-public:versions.all-proposals')}
        </a>
      </p>
    </>
  )
}

const written = (value: number | null, write: (value: number) => string) =>
  value === null ? '–' : write(value)
