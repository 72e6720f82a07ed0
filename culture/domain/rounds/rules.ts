import type { Words } from '../../../base/language/language'
import type { Rule } from '../../../collection/domain/checking/rule'
import { coreIndicators } from '../indicators/coreIndicators'
import { cultureSections } from './sections'

const say = (fi: string, sv: string, en: string): Words => ({ fi, sv, en })
const bilingual = { applies: { to: 'bilingual' } } as const

const inRound = cultureSections.flatMap(({ indicators }) => indicators)
const questions = coreIndicators.filter(({ code }) => inRound.includes(code))
const withParts = (code: string): string[] => [
  code,
  ...(questions.find((one) => one.code === code)?.content.parts.map((part) => `${code}.${part.code}`) ?? []),
]
/** Every number that is asked, parts too. */
const numbers = questions
  .filter(({ content }) => content.answer.type === 'number')
  .flatMap(({ code }) => withParts(code))
const wholeNumbers = numbers.filter((ref) => !ref.startsWith('CU120'))
/** Indicators whose parts make up the whole. */
const addingUp = questions.filter(({ content }) => content.partsAddUp)

/** What another may report, by the choice that tells: its options, and the values. */
const told = [...new Set(questions.flatMap(({ content }) => content.reported?.ref ?? []))]
  .filter((by) => inRound.includes(by.split('.')[0] ?? ''))
  .map((by) => {
    const reported = questions.filter(({ content }) => content.reported?.ref === by)
    const numbersOf = ({ code, content }: (typeof questions)[number]) =>
      by.includes('.') ? withParts(code) : content.parts.map((part) => `${code}.${part.code}`)
    return [
      by,
      [...new Set(reported.flatMap(({ content }) => content.reported?.elsewhere ?? []))],
      reported.flatMap(numbersOf),
    ] as const
  })

const everyone = ['CU110', 'CU120', 'CU122', 'CU201', 'CU202', 'CU207', 'CU403', 'CU405', 'CU406', 'CU410']
const byLanguage = { CU112: 'CU110', CU203: 'CU202', CU209: 'CU207' }

const answerIt = say(
  'Tähän tarvitaan vastaus. Jos tietoa ei ole, valitse ”puuttuu” ja kirjoita huomautukseen miksi; jos asia ei koske kuntaa, valitse ”ei sovellu”.',
  'Här behövs ett svar. Om uppgiften inte finns väljer du ”saknas” och skriver i kommentaren varför; om saken inte gäller kommunen väljer du ”ej tillämplig”.',
  'An answer is needed here. Where there is no figure, choose “missing” and write why in the comment; where it does not concern the municipality, choose “not applicable”.',
)

/** The rules of the culture round. Hard ones refuse what cannot be so; soft ones ask for a word about what is unusual. */
export const cultureRules: readonly Rule[] = [
  { code: 'answered', type: 'required', severity: 'hard', refs: everyone, sentence: answerIt },
  {
    code: 'answered-by-language',
    type: 'required',
    severity: 'hard',
    refs: Object.keys(byLanguage),
    sentence: answerIt,
    ...bilingual,
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
  {
    code: 'whole-numbers',
    type: 'decimals',
    severity: 'hard',
    refs: wholeNumbers,
    decimals: 0,
    sentence: say(
      'Anna kokonaisluku ilman desimaaleja. Nyt luku on {{value}}.',
      'Ange ett heltal utan decimaler. Nu är talet {{value}}.',
      'Give a whole number without decimals. It is {{value}}.',
    ),
  },
  {
    code: 'person-years-decimals',
    type: 'decimals',
    severity: 'hard',
    refs: withParts('CU120'),
    decimals: 1,
    sentence: say(
      'Anna henkilötyövuodet yhden desimaalin tarkkuudella. Nyt luku on {{value}}.',
      'Ange årsverkena med en decimal. Nu är talet {{value}}.',
      'Give person-years with one decimal. The figure is {{value}}.',
    ),
  },
  {
    code: 'at-most-three',
    type: 'choices',
    severity: 'hard',
    refs: ['CU201'],
    atMost: 3,
    alone: [],
    sentence: say(
      'Valitse enintään {{atMost}}. Nyt valittuja on {{chosen}}.',
      'Välj högst {{atMost}}. Nu är {{chosen}} valda.',
      'Choose at most {{atMost}}. Now {{chosen}} are chosen.',
    ),
  },
  {
    code: 'none-beside-others',
    type: 'choices',
    severity: 'hard',
    refs: ['CU201', 'CU405', 'CU406', 'CU410', ...withParts('CU211').filter((ref) => ref !== 'CU211')],
    alone: ['none', 'not-provided'],
    sentence: say(
      'Vaihtoehto, jonka mukaan mitään ei ole, ei sovi yhteen muiden kanssa. Poista se tai muut valinnat.',
      'Alternativet att inget finns går inte ihop med de andra. Ta bort det eller de andra valen.',
      'The option that there is none does not go with the others. Remove it or the other choices.',
    ),
  },
  ...addingUp.map(
    ({ code, content }): Rule => ({
      code: `parts-${code.toLowerCase()}`,
      type: 'parts',
      severity: 'hard',
      whole: code,
      parts: content.parts.map((part) => `${code}.${part.code}`),
      // Rounding each part to its last decimal may move the sum by this much.
      tolerance: code === 'CU120' ? 0.3 : code === 'CU110' || code === 'CU112' ? 3 : 0,
      sentence: say(
        'Osien summa on {{sum}}, mutta yhteensä on {{value}}. Eroa on {{difference}}.',
        'Delarnas summa är {{sum}}, men totalt anges {{value}}. Skillnaden är {{difference}}.',
        'The parts add up to {{sum}}, but the total is {{value}}. They differ by {{difference}}.',
      ),
      ...(content.applies.to === 'bilingual' ? bilingual : {}),
    }),
  ),
  ...Object.entries(byLanguage).map(
    ([part, total]): Rule => ({
      code: `languages-${part.toLowerCase()}`,
      type: 'parts',
      severity: 'hard',
      whole: total,
      parts: [part],
      tolerance: total === 'CU110' ? 3 : 0,
      sentence: say(
        'Kielittäin summa on {{sum}}, mutta muualla lomakkeella sama luku on {{value}}.',
        'Efter språk är summan {{sum}}, men på ett annat ställe i formuläret är samma tal {{value}}.',
        'By language the sum is {{sum}}, but elsewhere in the form the same figure is {{value}}.',
      ),
      ...bilingual,
    }),
  ),
  {
    code: 'grants-have-receivers',
    type: 'together',
    severity: 'hard',
    refs: ['CU110', 'CU116'],
    counts: 'aboveZero',
    sentence: say(
      'Avustuksilla pitää olla saajia ja saajilla avustuksia: toinen näistä puuttuu tai on 0.',
      'Understöden ska ha mottagare och mottagarna understöd: det ena saknas eller är 0.',
      'Grants need receivers and receivers grants: one of the two is lacking or 0.',
    ),
  },
  {
    code: 'events-have-visitors',
    type: 'together',
    severity: 'soft',
    refs: ['CU202.own', 'CU306'],
    counts: 'aboveZero',
    sentence: say(
      'Tapahtumilla on yleensä kävijöitä ja kävijöillä tapahtumia: toinen näistä puuttuu tai on 0. Onko tieto oikein?',
      'Evenemang har i allmänhet besökare och besökare evenemang: det ena saknas eller är 0. Stämmer uppgiften?',
      'Events usually have visitors and visitors events: one of the two is lacking or 0. Is that right?',
    ),
  },
  ...(
    [
      ['CU110', 50, 10_000],
      ['CU120', 30, 1],
      ['CU202', 50, 20],
      ['CU207', 30, 20],
      ['CU306', 100, 1000],
    ] as const
  ).map(
    ([ref, percent, floor]): Rule => ({
      code: `change-${ref.toLowerCase()}`,
      type: 'change',
      severity: 'soft',
      refs: [ref],
      percent,
      floor,
      sentence: say(
        'Muutos viime vuodesta on {{change}}: silloin luku oli {{lastYear}}, nyt {{value}}. Onko luku oikein?',
        'Förändringen från i fjol är {{change}}: då var talet {{lastYear}}, nu {{value}}. Stämmer talet?',
        'The change from last year is {{change}}: then it was {{lastYear}}, now {{value}}. Is the figure right?',
      ),
    }),
  ),
  {
    code: 'grants-against-accounts',
    type: 'register',
    severity: 'soft',
    refs: ['CU110'],
    percent: 15,
    floor: 5000,
    sentence: say(
      'Kirjanpidon mukaan kunta antoi avustuksia {{register}}, tässä on {{value}}. Mistä ero johtuu?',
      'Enligt bokföringen gav kommunen understöd för {{register}}, här står {{value}}. Vad beror skillnaden på?',
      'By the accounts the municipality gave grants of {{register}}; here it says {{value}}. Why do they differ?',
    ),
  },
  {
    code: 'unusual-in-group',
    type: 'outlier',
    severity: 'soft',
    refs: ['CU110', 'CU120', 'CU202', 'CU207'],
    per: 'inhabitant',
    k: 6,
    atLeast: 10,
    sentence: say(
      'Asukasta kohti luku poikkeaa selvästi samanlaisista kunnista. Onko luku oikein? Kirjoita lyhyesti, mistä ero johtuu.',
      'Per invånare avviker talet tydligt från liknande kommuner. Stämmer talet? Skriv kort vad skillnaden beror på.',
      'Per inhabitant the figure is far from that of similar municipalities. Is it right? Write briefly why it differs.',
    ),
  },
  {
    code: 'thousands-of-euros',
    type: 'thousands',
    severity: 'soft',
    // Parts too: where they alone are in thousands, the whole is only said not to agree with them.
    refs: [...withParts('CU110'), ...withParts('CU112')],
    against: ['lastYear', 'register', 'group'],
    sentence: say(
      'Onko luku tuhansina euroina? Nyt se on {{value}}, ja vertailun perusteella tarkoitit ehkä {{meant}}.',
      'Är talet i tusental euro? Nu är det {{value}}, och enligt jämförelsen menade du kanske {{meant}}.',
      'Is the figure in thousands of euros? It is {{value}}; by comparison you may have meant {{meant}}.',
    ),
  },
  ...told.map(
    ([by, options, refs]): Rule => ({
      code: `reported-by-another-${by.toLowerCase().replace('.', '-')}`,
      type: 'elsewhere',
      severity: 'soft',
      ...{ refs, by, options: [...options] },
      sentence: say(
        'Kohdassa ”{{by}}” sanotaan, että joku toinen ilmoittaa tämän, ja silti tässä on luku {{value}}. Valitse ”ei sovellu”, jotta lukua ei lasketa kahdesti, tai kirjoita, mitä luku on.',
        'Vid ”{{by}}” står det att någon annan uppger detta, och ändå finns här talet {{value}}. Välj ”ej tillämplig”, så att talet inte räknas två gånger, eller skriv vad talet är.',
        '“{{by}}” says that somebody else reports this, and yet the figure {{value}} stands here. Choose “not applicable”, so that it is not counted twice, or write what the figure is.',
      ),
    }),
  ),
]
