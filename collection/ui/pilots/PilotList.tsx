import { useState } from 'react'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Button } from '../../../base/ui/controls/Button'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getPilotList } from '../../api/rounds/managedEndpoints'
import { getRoundEndpoint } from '../../api/rounds/replyEndpoints'
import { DecidePilotForm } from './DecidePilotForm'
import { PilotFigures } from './PilotFigures'

/** A pilot's questions: what they cost, what that points at, and what was decided. */
export function PilotList({ round, decides }: { round: string; decides: boolean }) {
  const { t, language, date } = useWords()
  const list = useAnswer(getPilotList, { params: { round } })
  const asked = useAnswer(getRoundEndpoint, { params: { round } })
  const [deciding, setDeciding] = useState<string>()
  const nameOf = (indicator: string) => {
    const name = asked.data?.data.questions.find((question) => question.indicator === indicator)?.content.name
    return name ? name[language] || name.fi : ''
  }
  const rows = list.data?.data
  if (!rows) return <RefusalNotice error={list.error} />
  const question = rows.find(({ indicator }) => indicator === deciding)
  if (question)
    return (
      <DecidePilotForm
        round={round}
        question={question}
        name={nameOf(question.indicator)}
        onDone={() => setDeciding(undefined)}
      />
    )
  return (
    <>
      <p className="text-lead">
        {t('pilots:decided-count', {
          ...{ decided: rows.filter(({ decided }) => decided).length, questions: rows.length },
        })}
      </p>
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.indicator}>
            <div className="rows-inner">
              <h2 className="row-title">
                {row.indicator} {nameOf(row.indicator)}
              </h2>
              <PilotFigures question={row} />
              {row.comments.length > 0 && (
                <details>
                  <summary>{t('pilots:in-words', { count: row.comments.length })}</summary>
                  <ul>
                    {row.comments.map((comment, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: comments bear no name, and two may say the same
                      <li key={at}>{comment}</li>
                    ))}
                  </ul>
                </details>
              )}
              {row.decided && (
                <p>
                  <strong>
                    {t('pilots:decided', { verdict: t(`pilots:verdict.${row.decided.verdict}`) })}
                  </strong>{' '}
                  {row.decided.reason[language]}{' '}
                  <span className="text-muted">
                    {t('pilots:decided-on', {
                      ...{ body: row.decided.body[language], day: date(row.decided.decidedOn) },
                    })}
                  </span>
                </p>
              )}
            </div>
            {decides && (
              <Button
                size="small"
                onClick={() => setDeciding(row.indicator)}
                aria-label={t('pilots:decide-of', { name: `${row.indicator} ${nameOf(row.indicator)}` })}
              >
                {t(row.decided ? 'pilots:decide-anew' : 'pilots:decide')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
