import { useAnswer } from '../../../../base/endpoints/useAnswer'
import { useWords } from '../../../../base/ui/useWords'
import { getIndicators, getSubjects } from '../../../api/definition/indicatorEndpoints'
import type { ReadIndicator } from '../../../api/definition/indicatorSchemas'
import type { Indicator, IndicatorContent } from '../../../domain/indicator'
import { AnswerFields } from './AnswerFields'
import { CountingFields } from './CountingFields'
import { ReaderFields } from './ReaderFields'
import { SourceFields } from './SourceFields'

type ContentFieldsProps = {
  code: string
  subject: string
  content: IndicatorContent
  onChange: (content: IndicatorContent) => void
}

/** All that an indicator says besides its texts: a draft's alone, for what was decided is not changed. */
export function ContentFields({ code, subject: asked, content, onChange }: ContentFieldsProps) {
  const { t } = useWords()
  const subject = useAnswer(getSubjects, {}).data?.data.find((one) => one.code === asked)
  const found = useAnswer(getIndicators, { query: { subject: asked } }).data?.data
  if (!subject || !found) return null
  const indicators = found.map(asIndicator)
  const put = (changes: Partial<IndicatorContent>) => onChange({ ...content, ...changes })
  const common = { code, content, indicators, put }
  return (
    <>
      <section className="section">
        <h2>{t('indicator-content:section.answer')}</h2>
        <div className="form">
          <SourceFields {...common} />
          <AnswerFields answer={content.answer} onChange={(answer) => put({ answer })} />
          <CountingFields {...common} />
        </div>
      </section>
      <section className="section">
        <h2>{t('indicator-content:section.reader')}</h2>
        <div className="form">
          <ReaderFields content={content} subject={subject} put={put} />
        </div>
      </section>
    </>
  )
}

/** An indicator that stands, as readers meet it. */
const asIndicator = ({ code, version, subject, ...content }: ReadIndicator): Indicator => ({
  ...{ code, version, subject },
  content: content as unknown as IndicatorContent,
})
