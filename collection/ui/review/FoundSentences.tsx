import { useWords } from '../../../base/ui/useWords'
import type { ReviewedReply } from '../../api/review/schemas'
import type { RuleType } from '../../domain/checking/rule'
import { readRef } from '../../domain/value'
import { nameOfRef } from './nameOfRef'
import { fillSentence } from './sentence'

/** What the rules say of a value, in the sentences that the municipality read. */
export function FoundSentences({ reply, of: ref }: { reply: ReviewedReply; of: string }) {
  const { t, language } = useWords()
  const answer = reply.questions.find(({ indicator }) => indicator === readRef(ref)?.indicator)?.content
    .answer
  const decimals = answer?.type === 'number' ? answer.decimals : 0
  const findings = reply.findings.filter((finding) => finding.ref === ref && finding.sentence && finding.type)
  if (!findings.length) return null
  return (
    <ul className="review-sentences" aria-label={t('review:findings')}>
      {findings.map(({ rule, sentence, type, params }) => (
        <li key={rule}>
          {sentence &&
            fillSentence(sentence[language], { type: type as RuleType, params, decimals }, language, (of) =>
              nameOfRef(reply.questions, of, language),
            )}
        </li>
      ))}
    </ul>
  )
}
