/** What units have, unit by unit in the order of the units; of one unit as it came. */
export function byUnit<Row extends { unit: string }>(
  rows: readonly Row[],
  units: readonly { id: string }[],
): Row[] {
  const place = new Map(units.map(({ id }, index) => [id, index]))
  const placeOf = ({ unit }: Row) => place.get(unit) ?? units.length
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b))
}
