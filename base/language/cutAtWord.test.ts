import { expect, test } from 'vitest'
import { cutAtWord } from './cutAtWord'

test.each([
  ['Kuka tuottaa ja kuka ilmoittaa', 'Kuka tuottaa ja kuka ilmoittaa'],
  ['Käynnit taide- ja kulttuurilaitoksissa', 'Käynnit'],
  ['Visits to art and culture institutions', 'Visits to art and culture'],
  ['Esteettömyyssaavutettavuusselvitys kunnittain', 'Esteettömyyssaavutettavuusselvi'],
])('%s is cut between its words', (text, cut) => {
  expect(cutAtWord(text, 31)).toBe(cut)
})
