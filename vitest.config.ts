import { defineConfig } from 'vitest/config'
import { LongestFirst } from './checks/longestFirst.ts'

const rooms = '{app,base,youth,culture,collection,support,statistics,examples,checks}'
/** Files that put something else in the place of a module: no other may meet it. */
const apart = ['base/people/**/*.test.ts', 'checks/{permissions,hostile}.test.ts']
/** Patterns of files that a run does without, between spaces. */
const leftOut = process.env.TESTS_LEFT_OUT?.split(' ') ?? []
const patience = { testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 10_000 } } }

export default defineConfig({
  test: {
    // Once for both projects, which therefore inherit nothing from here.
    globalSetup: ['base/database/testing/cluster.ts'],
    // Two cores, and each worker has databases and sometimes a browser beside it.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './checks/closingLine.ts'],
    projects: [
      { test: { name: 'apart', include: apart, exclude: leftOut, ...patience } },
      // The application is read once by each worker, and not again for each file.
      {
        test: {
          name: 'together',
          include: [`${rooms}/**/*.test.{ts,tsx}`],
          exclude: [...apart, ...leftOut],
          isolate: false,
          ...patience,
        },
      },
    ],
  },
})
