import type { CDPSession } from 'playwright-core'
import type { Visit } from './visit'

// A phone of some years ago on a slow network: what youth workers have in their pockets.
const slowNetwork = { latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: 93_750 }
export const slowProcessor = 4
/** The seconds of a machine that does other things too are printed, and fail only where they are far off. */
export const patience = 4

/** Makes a tab slow: its processor by a quarter of its speed, its network by slow 4G, which can be taken away. */
export async function slowDown({ context, page }: Visit): Promise<{
  offline(now: boolean): Promise<void>
  processor(rate: number): Promise<void>
}> {
  const tools: CDPSession = await context.newCDPSession(page)
  const offline = async (now: boolean) => {
    await tools.send('Network.emulateNetworkConditions', { offline: now, ...slowNetwork })
  }
  await tools.send('Network.enable')
  await offline(false)
  const processor = async (rate: number) => {
    await tools.send('Emulation.setCPUThrottlingRate', { rate })
  }
  await processor(slowProcessor)
  return { offline, processor }
}
