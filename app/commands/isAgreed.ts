import { createInterface } from 'node:readline/promises'

/** Who pipes an answer does it at once; a pipe that nobody writes to is no answer. */
const patience = 5_000

/** Asks on the terminal, or reads the answer that was piped in. Only a yes is one, in any of three languages. */
export async function isAgreed(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const signals = process.stdin.isTTY ? [] : [AbortSignal.timeout(patience)]
    const ended = new AbortController()
    lines.once('close', () => ended.abort())
    const signal = AbortSignal.any([ended.signal, ...signals])
    const answer = await lines.question(`\n${question} (yes/no) `, { signal })
    return /^(y|yes|k|kyllä|j|ja)$/i.test(answer.trim())
  } catch {
    return false
  } finally {
    lines.close()
  }
}
