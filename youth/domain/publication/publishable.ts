import type { ReadTx } from '../../../base/database/transaction'
import type { Register } from '../../../base/municipalities/register'
import { findLatestRelease } from '../../../statistics/domain/releases'
import { listCodes } from '../../../statistics/domain/tableVersion'
import type { PublishableTable } from './publishableTables'
import { everyone, type MonthsOf, monthsOf, monthsTable } from './publishedMonths'

/** What the next release would say of one municipality, were it public: by the function that makes the release. */
type Preview = (
  read: ReadTx,
  register: Register,
  municipality: string,
  thisMonth: string,
) => Promise<Pick<MonthsOf, 'definition' | 'cells'>>

const previewMonths: Preview = async (read, register, municipality, thisMonth) => {
  // A release begins with the earliest month of anybody's; what is released is open to all.
  const release = await findLatestRelease(read, monthsTable)
  const first = release ? (await listCodes(read, release, 'time')).sort()[0] : undefined
  const { definition, cells } = await monthsOf(read, register, new Set([municipality]), { thisMonth, first })
  return { definition, cells: cells.filter(({ place }) => place !== everyone) }
}

export const previews: Record<PublishableTable, Preview> = { [monthsTable]: previewMonths }
