import { defineConfig } from 'vitest/config'
import { LongestFirst } from './checks/longestFirst.ts'

export default defineConfig({
  test: {
    include: ['{app,base,youth,culture,collection,support,statistics,examples,checks}/**/*.test.{ts,tsx}'],
    globalSetup: ['base/database/testing/cluster.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores, and each worker has databases and sometimes a browser beside it.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './checks/closingLine.ts'],
  },
})
