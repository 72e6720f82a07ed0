/** The figure that each theme begins with. */
export const leading: Readonly<Record<string, string>> = {
  economy: 'CU107',
  supply: 'CU204',
  visits: 'CU307',
  management: 'CU402',
  access: 'CU501.km-3',
}

/** What culture costs the municipalities together, without libraries. */
export const netCost = 'CU106'
export const netCostPerInhabitant = 'CU107'
