import type { Command } from './command'

/** The benchmarks, loaded only when they are asked for: they stand on packages that a server does not need. */
export const load: Command = async ({ words }) => {
  const { runLoad } = await import('../../checks/load/runLoad')
  await runLoad(words)
}
