import type { Answer } from '../../domain/indicator'

/** The answers of which a condition can be: none where any figure may be answered. */
export function conditionsOf(
  answer: Answer | undefined,
): { code: string; name?: { fi: string; sv: string; en: string } }[] {
  switch (answer?.type) {
    case 'yesNo':
      return [{ code: 'yes' }, { code: 'no' }]
    case 'choice':
    case 'choices':
      return answer.options
    case 'scale':
      return Array.from({ length: answer.to - answer.from + 1 }, (_, step) => ({
        code: String(answer.from + step),
      }))
    default:
      return []
  }
}
