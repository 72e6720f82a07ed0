import { useState } from 'react'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Button } from '../../../base/ui/controls/Button'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getPilotList } from '../../api/rounds/managedEndpoints'
import { getRoundEndpoint } from '../../api/rounds/replyEndpoints'
import { ScrollTable } from '../rounds/ScrollTable'
import { DecidePilotForm } from './DecidePilotForm'

/** A pilot's questions: what they cost, what that points at, and what was decided. */
export function PilotList({ round, decides }: { round: string; decides: boolean }) {
  const { t, language, number, date } = useWords()
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
      <ScrollTable
        name={t('pilots:title')}
        heads={[
          t('pilots:question'),
          t('pilots:replies'),
          t('pilots:minutes'),
          t('pilots:clarity'),
          t('pilots:points-at'),
          t('pilots:decided'),
        ]}
      >
        {rows.map((row) => (
          <tr key={row.indicator}>
            <th scope="row">
              {row.indicator} {nameOf(row.indicator)}
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
            </th>
            <td>{row.replies}</td>
            <td>{row.medianMinutes === null ? '–' : number(row.medianMinutes)}</td>
            <td>{row.meanClarity === null ? '–' : number(row.meanClarity, 1)}</td>
            <td>{t(`pilots:verdict.${row.verdict ?? 'none'}`)}</td>
            <td>
              {row.decided ? (
                <>
                  <strong>{t(`pilots:verdict.${row.decided.verdict}`)}</strong>
                  <p className="text-small">{row.decided.reason[language]}</p>
                  <p className="text-small text-muted">
                    {t('pilots:decided-on', {
                      ...{ body: row.decided.body[language], day: date(row.decided.decidedOn) },
                    })}
                  </p>
                </>
              ) : (
                t('pilots:open')
              )}
              {decides && (
                <div>
                  <Button
                    kind="quiet"
                    size="small"
                    onClick={() => setDeciding(row.indicator)}
                    aria-label={t('pilots:decide-of', { name: `${row.indicator} ${nameOf(row.indicator)}` })}
                  >
                    {t('pilots:decide')}
                  </Button>
                </div>
              )}
            </td>
          </tr>
        ))}
      </ScrollTable>
    </>
  )
}
