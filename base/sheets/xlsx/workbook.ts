import { sheetProblem } from '../problems'
import type { Archive } from './unzip'
import { walkXml } from './xml'

/** Where the parts of a workbook are, and the tabs that are shown, in their order. */
export type Workbook = {
  tabs: { name: string; part: string }[]
  sharedStrings: string | null
  styles: string | null
  /** Whether days are counted from 1904, as on an old Macintosh. */
  from1904: boolean
}

type Relation = { id: string; type: string; part: string }

/** @throws sheet-other-office, sheet-broken (422) for an archive that is no workbook */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const office = (await relationsOf(archive, '')).find(({ type }) => type === 'officeDocument')
  const xml = office && (await archive.unpack(office.part))
  if (!office || !xml || !/workbook[^/]*\.xml$/.test(office.part)) throw noWorkbook(archive)
  const relations = await relationsOf(archive, office.part)
  const tabs: Workbook['tabs'] = []
  let from1904 = false
  await walkXml(xml, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '')
      if (name !== 'sheet' || (attribute('state') ?? 'visible') !== 'visible') return
      const relation = relations.find(({ id }) => id === attribute('id'))
      if (relation?.type === 'worksheet') tabs.push({ name: attribute('name') ?? '', part: relation.part })
    },
  })
  const partOf = (wanted: string) => relations.find(({ type }) => type === wanted)?.part ?? null
  return { tabs, sharedStrings: partOf('sharedStrings'), styles: partOf('styles'), from1904 }
}

/** An archive of LibreOffice, Numbers or Word, a workbook that Excel writes as binary, or none of anything. */
function noWorkbook({ names }: Archive) {
  const office = /^(mimetype|content\.xml|Index\/|word\/|ppt\/|xl\/workbook\.bin)/
  return names.some((name) => office.test(name)) ? sheetProblem.otherOffice() : sheetProblem.notASheet()
}

/** What a part of the workbook points to. The `id` attribute of relations bears a namespace in the workbook only. */
async function relationsOf(archive: Archive, part: string): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const xml = await archive.unpack(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const relations: Relation[] = []
  await walkXml(xml ?? '', {
    open(name, attribute) {
      const target = attribute('Target')
      if (name !== 'Relationship' || !target) return
      relations.push({
        id: attribute('Id') ?? '',
        type: (attribute('Type') ?? '').replace(/^.*\//, ''),
        part: target.startsWith('/') ? target.slice(1) : normalise(folder + target),
      })
    },
  })
  return relations
}

const normalise = (path: string) => new URL(path, 'zip://archive/').pathname.slice(1)
