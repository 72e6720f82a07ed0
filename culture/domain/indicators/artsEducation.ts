import { artForms, serviceLanguages } from './lists'
import { sources } from './sources'
import { asked, type CoreIndicator, imported, perInhabitant, reportedBy, say, value } from './write'

const about = { theme: 'supply', tasks: ['education', 'practice'] }
const goals = ['act-purpose.expression', 'strategy-2025.participation']
const pupils = { type: 'number', unit: 'persons', decimals: 0 } as const

/** Arts and culture education of children and young people. */
export const artsEducation: readonly CoreIndicator[] = [
  asked('CU207', {
    ...about,
    goals,
    answer: pupils,
    parts: artForms,
    partsAddUp: true,
    reported: reportedBy('CU212.basic-arts'),
    name: say(
      'Taiteen perusopetuksen alle 18-vuotiaat oppilaat taiteenaloittain',
      'Elever under 18 år i grundläggande konstundervisning enligt konstområde',
      'Pupils under 18 in basic education in the arts, by art form',
    ),
    definition: say(
      'Alle 18-vuotiaat oppilaat kunnan järjestämässä tai tukemassa taiteen perusopetuksessa 20.9. tilastovuonna taiteenaloittain, yleinen ja laaja oppimäärä yhteensä.',
      'Elever under 18 år i grundläggande konstundervisning som kommunen ordnar eller stöder, 20.9 under statistikåret, enligt konstområde, den allmänna och den fördjupade lärokursen sammanlagt.',
      'Pupils under 18 on 20 September of the statistical year in basic education in the arts that the municipality provides or supports, by art form, the general and the advanced syllabus together.',
    ),
    instruction: say(
      'Pyydä luvut oppilaitoksilta. Oppilas, joka opiskelee kahta taiteenalaa, lasketaan kummassakin. Kun oppilaitos palvelee monta kuntaa, ilmoita vain oman kuntasi oppilaat. Merkitse 0, jos alaa ei opeteta.',
      'Be läroanstalterna om uppgifterna. En elev som studerar två konstområden räknas i båda. När läroanstalten betjänar flera kommuner uppger ni bara elever från den egna kommunen. Ange 0 om området inte undervisas.',
      'Ask the institutions for the figures. A pupil studying two art forms counts in both. Where an institution serves many municipalities, report only pupils of your own. Enter 0 where an art form is not taught.',
    ),
    limits: say(
      'Luku on oppilaspaikkoja, ei eri lapsia: sama lapsi voi opiskella kahta taiteenalaa.',
      'Talet avser elevplatser, inte olika barn: samma barn kan studera två konstområden.',
      'The figure is of places and not of different children: one child may study two art forms.',
    ),
  }),
  asked('CU209', {
    ...about,
    goals: ['act-purpose.equality'],
    answer: pupils,
    parts: serviceLanguages,
    partsAddUp: true,
    reported: reportedBy('CU212.basic-arts'),
    applies: { to: 'bilingual' },
    name: say(
      'Taiteen perusopetuksen alle 18-vuotiaat oppilaat opetuskielen mukaan',
      'Elever under 18 år i grundläggande konstundervisning enligt undervisningsspråk',
      'Pupils under 18 in basic education in the arts, by language of instruction',
    ),
    definition: say(
      'Alle 18-vuotiaat taiteen perusopetuksen oppilaat (CU207) opetuskielen mukaan. Koskee kaksikielisiä kuntia.',
      'Elever under 18 år i grundläggande konstundervisning (CU207) enligt undervisningsspråk. Gäller tvåspråkiga kommuner.',
      'Pupils under 18 in basic education in the arts (CU207) by language of instruction. For bilingual municipalities.',
    ),
    instruction: say(
      'Osien summan pitää olla sama kuin oppilaiden määrä taiteenaloittain (CU207).',
      'Delarnas summa ska vara densamma som antalet elever enligt konstområde (CU207).',
      'The parts must add up to the number of pupils by art form (CU207).',
    ),
  }),
  perInhabitant('CU210', {
    ...about,
    goals,
    of: value('CU207'),
    unit: 'perThousandInhabitants',
    decimals: 1,
    direction: 'higher',
    name: say(
      'Taiteen perusopetuksen oppilaat tuhatta asukasta kohti',
      'Elever i grundläggande konstundervisning per tusen invånare',
      'Pupils of basic education in the arts per thousand inhabitants',
    ),
    what: say(
      'Taiteen perusopetuksen alle 18-vuotiaat oppilaat (CU207)',
      'Eleverna under 18 år i grundläggande konstundervisning (CU207)',
      'Pupils under 18 in basic education in the arts (CU207)',
    ),
    interpretation: say(
      'Nimittäjä on koko väestö, koska ikäryhmittäistä väkilukua ei ole käytössä. Kunnassa, jossa on paljon lapsia, luku on siksi suurempi.',
      'Nämnaren är hela befolkningen eftersom folkmängden enligt ålder inte är tillgänglig. I en kommun med många barn är talet därför större.',
      'The denominator is the whole population, as population by age is not at hand. Where there are many children the figure is therefore larger.',
    ),
  }),
  imported('CU213', sources.childrensCentres, {
    ...about,
    goals: ['act-purpose.equality'],
    answer: { type: 'yesNo' },
    name: say(
      'Kunta kuuluu lastenkulttuurikeskuksen toiminta-alueeseen',
      'Kommunen hör till ett barnkulturcentrums verksamhetsområde',
      'The municipality is served by a children’s culture centre',
    ),
    definition: say(
      'Kyllä, jos kunta ylläpitää lastenkulttuurikeskusta tai kuuluu sopimuksella sellaisen toiminta-alueeseen tilastovuoden lopussa. Alueen luku on niiden kuntien määrä, joissa vastaus on kyllä.',
      'Ja, om kommunen upprätthåller ett barnkulturcentrum eller genom avtal hör till ett centrums verksamhetsområde i slutet av statistikåret. Ett områdes tal är antalet kommuner där svaret är ja.',
      'Yes where the municipality runs a children’s culture centre or by agreement belongs to the area of one at the end of the statistical year. An area’s figure is the number of municipalities with yes.',
    ),
    direction: 'higher',
  }),
  asked('CU403', {
    theme: 'management',
    tasks: ['education'],
    goals: ['act-purpose.equality', 'strategy-2025.participation'],
    answer: {
      type: 'choice',
      options: [
        { code: 'in-use', name: say('Hyväksytty ja käytössä', 'Godkänd och i bruk', 'Approved and in use') },
        { code: 'drafted', name: say('Valmisteilla', 'Under beredning', 'Being prepared') },
        { code: 'none', name: say('Ei ole', 'Finns inte', 'There is none') },
      ],
    },
    name: say('Kulttuurikasvatussuunnitelma', 'Kulturfostransplan', 'Culture education plan'),
    definition: say(
      'Onko kunnassa tilastovuoden lopussa kulttuurikasvatussuunnitelma: päätetty tapa, jolla taide ja kulttuuri ja paikallinen kulttuuriperintö tavoittavat varhaiskasvatuksen ja perusopetuksen jokaisen ikäluokan.',
      'Om kommunen i slutet av statistikåret har en kulturfostransplan: ett beslutat sätt på vilket konst, kultur och det lokala kulturarvet når varje årskurs inom småbarnspedagogiken och den grundläggande utbildningen.',
      'Whether the municipality has a culture education plan at the end of the statistical year: an agreed way in which the arts, culture and local heritage reach every age group of early childhood and basic education.',
    ),
    instruction: say(
      'Hyväksytty tarkoittaa, että lautakunta tai viranhaltija on päättänyt suunnitelmasta. Yhteinen suunnitelma toisen kunnan kanssa käy.',
      'Godkänd betyder att nämnden eller en tjänsteinnehavare har fattat beslut om planen. En plan som är gemensam med en annan kommun duger.',
      'Approved means that a committee or an official has decided on it. A plan shared with another municipality will do.',
    ),
  }),
]
