import { asked, say } from '../../culture/domain/indicators/write'

/**
 * What editors have written for the proposal of volunteers' hours, which waits for its decision: the instruction is not
 * translated yet, and who assesses and decides sees that it lacks.
 */
export const proposedDraft = {
  proposal: 'volunteers',
  ...asked('CU216', {
    theme: 'supply',
    tasks: ['practice', 'welfare'],
    answer: { type: 'number', unit: 'count', decimals: 0 },
    validFrom: 2025,
    name: say(
      'Vapaaehtoisten tunnit avustetuissa tapahtumissa (esimerkki)',
      'Frivilligas timmar i understödda evenemang (exempel)',
      'Hours of volunteers in supported events (example)',
    ),
    definition: say(
      'Vapaaehtoisten työtunnit vuoden aikana tapahtumissa, joille kunta on antanut avustusta tai tilan ilman vuokraa.',
      'De timmar som frivilliga under året har arbetat i evenemang som kommunen har gett understöd eller en lokal utan hyra.',
      'Hours that volunteers worked in the year in events to which the municipality gave a grant or a place free of rent.',
    ),
    instruction: say(
      'Laske tunnit yhdistysten avustushakemuksista ja tilityksistä. Jos osa puuttuu, merkitse luku arvioksi.',
      '',
      '',
    ),
    limits: say(
      'Kaikki yhdistykset eivät laske tunteja, joten luku on usein arvio.',
      'Alla föreningar räknar inte timmar, så talet är ofta en uppskattning.',
      'Not every association counts its hours, so the figure is often an estimate.',
    ),
  }),
}
