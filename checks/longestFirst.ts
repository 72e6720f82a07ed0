import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that go on longest; a file of a few lines may look at a hundred screens. */
const longest = [
  ...['checks/accessibility/appScreens', 'checks/permissions', 'checks/hostile', 'checks/walls'],
  ...['checks/journeys/round.', 'checks/accessibility/publicPages', 'app/commands/importSessions'],
]

/** Begins with what takes longest: otherwise one worker is at it alone when all else is done. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.includes(`/${name}`))
      return at < 0 ? longest.length : at
    }
    return (await super.sort(files)).sort((one, other) => place(one) - place(other))
  }
}
