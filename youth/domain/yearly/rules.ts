import type { Words } from '../../../base/language/language'
import type { Rule } from '../../../collection/domain/checking/rule'
import { yearlyIndicators } from './yearlyIndicators'

const say = (fi: string, sv: string, en: string): Words => ({ fi, sv, en })

const asked = yearlyIndicators.filter(({ content }) => content.source.kind === 'asked')
const numbers = asked
  .filter(({ content }) => content.answer.type === 'number')
  .flatMap(({ code, content }) => [code, ...content.parts.map((part) => `${code}.${part.code}`)])

/** The rules of the yearly form. */
export const yearlyRules: readonly Rule[] = [
  {
    code: 'answered',
    type: 'required',
    severity: 'hard',
    refs: ['YO101', 'YO201', 'YO301', 'YO501.own', 'YO501.joint', 'YO502'],
    sentence: say(
      'Tähän tarvitaan vastaus. Jos tietoa ei ole, valitse ”puuttuu” ja kirjoita huomautukseen miksi.',
      'Här behövs ett svar. Om uppgiften inte finns väljer du ”saknas” och skriver i kommentaren varför.',
      'An answer is needed here. Where there is no figure, choose “missing” and write why in the comment.',
    ),
  },
  {
    code: 'never-below-nought',
    type: 'range',
    severity: 'hard',
    refs: numbers,
    min: 0,
    sentence: say(
      'Luku ei voi olla pienempi kuin 0. Nyt se on {{value}}.',
      'Talet kan inte vara mindre än 0. Nu är det {{value}}.',
      'The figure cannot be less than 0. It is {{value}}.',
    ),
  },
  ...asked
    .filter(({ content }) => content.partsAddUp)
    .map(
      ({ code, content }): Rule => ({
        code: `parts-${code.toLowerCase()}`,
        type: 'parts',
        severity: 'hard',
        whole: code,
        parts: content.parts.map((part) => `${code}.${part.code}`),
        // Hours and person-years are rounded part by part.
        tolerance: code === 'YO403' ? 2 : code === 'YO101' ? 0.2 : 0,
        sentence: say(
          'Osien summa on {{sum}}, mutta yhteensä on {{value}}.',
          'Delarnas summa är {{sum}}, men totalt anges {{value}}.',
          'The parts add up to {{sum}}, but the total is {{value}}.',
        ),
      }),
    ),
  {
    code: 'none-beside-others',
    type: 'choices',
    severity: 'hard',
    refs: ['YO502'],
    alone: ['none'],
    sentence: say(
      '”Ei mitään näistä” ei sovi yhteen muiden kanssa. Poista se tai muut valinnat.',
      '”Inget av dessa” går inte ihop med de andra. Ta bort det eller de andra valen.',
      '“None of these” does not go with the others. Remove it or the other choices.',
    ),
  },
  {
    code: 'one-youth-council',
    type: 'exactlyOne',
    severity: 'soft',
    refs: ['YO501.own', 'YO501.joint', 'YO501.other'],
    counts: 'aboveZero',
    sentence: say(
      'Yleensä kunnalla on yksi näistä: oma tai yhteinen nuorisovaltuusto tai muu vaikuttajaryhmä. Nyt niitä on {{given}}. Onko tieto oikein?',
      'En kommun har i allmänhet ett av dessa: ett eget eller gemensamt ungdomsfullmäktige eller en annan påverkansgrupp. Nu är de {{given}}. Stämmer uppgiften?',
      'A municipality usually has one of these: a youth council of its own or a shared one, or another advisory group. Now there are {{given}}. Is that right?',
    ),
  },
  {
    code: 'grants-have-receivers',
    type: 'together',
    severity: 'hard',
    refs: ['YO301', 'YO302'],
    counts: 'aboveZero',
    sentence: say(
      'Avustuksilla pitää olla saajia ja saajilla avustuksia: toinen näistä puuttuu tai on 0.',
      'Understöden ska ha mottagare och mottagarna understöd: det ena saknas eller är 0.',
      'Grants need receivers and receivers grants: one of the two is lacking or 0.',
    ),
  },
  {
    code: 'change',
    type: 'change',
    severity: 'soft',
    refs: ['YO101', 'YO301', 'YO401', 'YO402'],
    percent: 40,
    floor: 2,
    sentence: say(
      'Muutos viime vuodesta on {{change}}: silloin luku oli {{lastYear}}, nyt {{value}}. Onko luku oikein?',
      'Förändringen från i fjol är {{change}}: då var talet {{lastYear}}, nu {{value}}. Stämmer talet?',
      'The change from last year is {{change}}: then it was {{lastYear}}, now {{value}}. Is the figure right?',
    ),
  },
  {
    code: 'against-records',
    type: 'register',
    severity: 'soft',
    refs: ['YO401', 'YO402', 'YO403'],
    percent: 10,
    floor: 5,
    sentence: say(
      'Kirjausten mukaan luku on {{register}}, tässä on {{value}}. Mistä ero johtuu?',
      'Enligt statistiken är talet {{register}}, här står {{value}}. Vad beror skillnaden på?',
      'By the records the figure is {{register}}; here it says {{value}}. Why do they differ?',
    ),
  },
]
