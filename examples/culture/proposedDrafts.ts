import { coreIndicators } from '../../culture/domain/indicators/coreIndicators'
import { asked, type CoreIndicator, say } from '../../culture/domain/indicators/write'

type ProposedDraft = CoreIndicator & { proposal: string; version: number }

/** Of volunteers' hours: the instruction is not translated yet, and who assesses and decides sees that it lacks. */
const volunteers: ProposedDraft = {
  ...{ proposal: 'volunteers', version: 1 },
  ...asked('CU216', {
    theme: 'supply',
    tasks: ['practice', 'welfare'],
    answer: { type: 'number', unit: 'hours', decimals: 0 },
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

/** Of cultural events the next version: who decides sees what changes from the one that stands. */
const festivals = coreIndicators
  .filter(({ code }) => code === 'CU202')
  .map(
    ({ code, content }): ProposedDraft => ({
      ...{ proposal: 'fees', code, version: 2 },
      content: {
        ...content,
        validFrom: 2025,
        instruction: say(
          `${content.instruction.fi} Festivaalin esitykset kerrotaan huomautuksessa.`,
          `${content.instruction.sv} Festivalens föreställningar anges i kommentaren.`,
          `${content.instruction.en} The performances of a festival are told in the comment.`,
        ),
      },
    }),
  )

/** What editors have written for proposals that wait for their decision. */
export const proposedDrafts: readonly ProposedDraft[] = [volunteers, ...festivals]
