import type { Age, Gender } from '../codes'

/** The classes of age that youth cards send. Kompassi's eighth, 25–29, crosses the legal limit and stays its own. */
export const cardAges: Readonly<Record<number, Age>> = {
  1: '0-6',
  2: '7-8',
  3: '9-12',
  4: '13-15',
  5: '16-17',
  6: '18-24',
  7: '29+',
  8: '25-29',
}

export const cardGenders: Readonly<Record<number, Gender>> = {
  1: 'girl',
  2: 'boy',
  3: 'other',
  4: 'undisclosed',
}

/** The number that a card knows a class by; undefined for one that it has none for. */
export const numberOf = (classes: Readonly<Record<number, string>>, code: string): number | undefined => {
  const found = Object.entries(classes).find(([, known]) => known === code)
  return found && Number(found[0])
}
