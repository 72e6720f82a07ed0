import type { Explained, SavedPilot } from '../../../../api/rounds/schemas'
import { type Explanation, findingId, type PilotSaid } from './remarks'
import type { SendRemarks } from './useRemarks'

type SentExplanation = Explanation & { rule: string; ref: string; version: number }

/** Sends explanations as the server takes them: of which finding, from which version. */
export const sendExplanations =
  (call: (sent: SentExplanation[]) => Promise<{ data: Explained }>): SendRemarks<Explanation> =>
  async (sent) => {
    const { data } = await call(
      sent.map(({ of, said, version }) => {
        const [rule = '', ref = ''] = of.split(' ')
        return { rule, ref, ...said, version }
      }),
    )
    return data.explanations.map((one) =>
      one.outcome === 'saved'
        ? { of: findingId(one), outcome: 'saved', version: one.version }
        : { of: findingId(one), outcome: 'conflict', theirs: standing(one.theirs) },
    )
  }

/** Sends what a pilot asked, one question after another. */
export const sendPilot =
  (
    call: (sent: PilotSaid & { indicator: string; version: number }) => Promise<{ data: SavedPilot }>,
  ): SendRemarks<PilotSaid> =>
  async (sent) => {
    const answered: Awaited<ReturnType<SendRemarks<PilotSaid>>> = []
    for (const { of, said, version } of sent) {
      const { data } = await call({ indicator: of, ...said, version })
      answered.push(
        data.outcome === 'saved'
          ? { of, outcome: 'saved', version: data.version }
          : { of, outcome: 'conflict', theirs: standing(data.theirs) },
      )
    }
    return answered
  }

/** What a colleague said, apart from its version and who said it. */
function standing<Said extends { version: number; changedBy: string }>({
  version,
  changedBy,
  ...said
}: Said) {
  return { said, version, changedBy }
}
