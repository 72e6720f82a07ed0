import { readFile, writeFile } from 'node:fs/promises'
import { fieldProblems } from '../../base/problems/fields'
import { Problem } from '../../base/problems/problem'
import { checkMapping, Mapping } from '../../youth/domain/import/mapping/mapping'
import type { SheetPlace, Understood } from '../../youth/domain/import/understand'

/** @throws Error in words for people */
export async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch {
    throw new Error(`The file ${file} cannot be read.`)
  }
}

/** A mapping that a person has written or changed; what it leaves out is understood from the sheet. @throws Error in words */
export async function readMapping(file: string): Promise<Mapping> {
  const nothing = { columns: [], forms: [], environments: [], units: [], otherwise: {} }
  let content: object
  try {
    content = JSON.parse((await bytesOf(file)).toString('utf8')) as object
  } catch (error) {
    throw error instanceof SyntaxError ? new Error(`The mapping ${file} is not JSON.`) : error
  }
  const parsed = Mapping.safeParse({ ...nothing, ...content }, { reportInput: true })
  const problems = parsed.success ? checkMapping(parsed.data) : fieldProblems(parsed.error)
  if (!parsed.success || problems.length) throw new Problem('invalid', 422, { errors: problems })
  return parsed.data
}

/** Units stand in the file by their names, as people know them. */
export async function writeMapping(file: string, { mapping }: Understood, { units }: SheetPlace) {
  const named = mapping.units.map(({ name, unit }) => ({
    name,
    unit: units.find(({ id }) => id === unit)?.name_fi ?? unit,
  }))
  await writeFile(file, `${JSON.stringify({ ...mapping, units: named }, null, 2)}\n`)
  console.log(`\nThe mapping is in ${file}. Change it and give it back with --mapping.`)
}
