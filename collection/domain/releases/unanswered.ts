import type { Words } from '../../../base/language/language'
import type { Figure } from './figures'

/** What came of one that was asked when the release was prepared. */
export type Replied = {
  answered: boolean
  onTime: boolean
  /** Accepted in review. */
  accepted: boolean
  /** Handed in, and still on its way through approval and review: it is not in the release. */
  waiting: boolean
  /** It said that it has nothing to report. */
  nil: boolean
}

const reasons = {
  notAsked: {
    fi: 'Kunnalta ei kysytty',
    sv: 'Kommunen tillfrågades inte',
    en: 'The municipality was not asked',
  },
  unanswered: {
    fi: 'Kunta ei vastannut',
    sv: 'Kommunen svarade inte',
    en: 'The municipality did not answer',
  },
  notApproved: {
    fi: 'Vastausta ei ollut vielä hyväksytty',
    sv: 'Svaret var ännu inte godkänt',
    en: 'The reply had not been approved yet',
  },
  notReviewed: {
    fi: 'Vastausta ei ollut vielä tarkistettu',
    sv: 'Svaret var ännu inte granskat',
    en: 'The reply had not been reviewed yet',
  },
  nothing: {
    fi: 'Kunnalla ei ole ilmoitettavaa',
    sv: 'Kommunen har inget att uppge',
    en: 'The municipality has nothing to report',
  },
  thisQuestion: {
    fi: 'Kunta ei vastannut tähän kysymykseen',
    sv: 'Kommunen svarade inte på den här frågan',
    en: 'The municipality did not answer this question',
  },
  apart: {
    fi: 'Yhdistyneiden kuntien lukuja ei voi laskea yhteen',
    sv: 'Siffror för kommuner som gått samman kan inte räknas ihop',
    en: 'Figures of merged municipalities cannot be added up',
  },
} satisfies Record<string, Words>

type Of = {
  /** A preliminary release takes what was approved, a final one what was also reviewed. */
  state: 'preliminary' | 'final'
  /** Whether figures of municipalities that have merged are added up. */
  addsUp: boolean
}

/**
 * Why a municipality has no answer in a release. Nobody who has answered is said not to have.
 * @param replies its own, or those of all that are one municipality today; none of whom was not asked
 */
export function whyUnanswered(replies: readonly (Replied | undefined)[], of: Of): Figure {
  return { cell: { kind: 'missing' }, note: reasons[reasonOf(replies, of)] }
}

function reasonOf(replies: readonly (Replied | undefined)[], { state, addsUp }: Of): keyof typeof reasons {
  if (replies.some((reply) => reply?.waiting)) return state === 'final' ? 'notReviewed' : 'notApproved'
  if (replies.some((reply) => reply && !reply.answered)) return 'unanswered'
  if (replies.some((reply) => !reply)) return 'notAsked'
  if (replies.every((reply) => reply?.nil)) return 'nothing'
  return replies.length > 1 && !addsUp ? 'apart' : 'thisQuestion'
}
