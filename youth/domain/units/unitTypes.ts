import type { UnitType } from '../codes'

type InEachLanguage = { fi: string; sv: string; en: string }

/** The national definition of units: what counts as one, and as one of which type. A municipality chooses by it. */
export const unitTypeDefinitions: Record<UnitType, { name: InEachLanguage; definition: InEachLanguage }> = {
  'youth-facility': {
    name: { fi: 'nuorisotila', sv: 'ungdomslokal', en: 'youth facility' },
    definition: {
      fi: 'Kunnan nuorisotyölle varattu tila, jossa on säännöllisesti avointa toimintaa vähintään kerran viikossa toimintakauden aikana. Sama rakennus on yksi yksikkö.',
      sv: 'En lokal som är avsedd för kommunens ungdomsarbete och har regelbunden öppen verksamhet minst en gång i veckan under verksamhetsperioden. Samma byggnad är en enhet.',
      en: 'Premises kept for the municipality’s youth work, with regular open activity at least once a week in the season. One building is one unit.',
    },
  },
  mobile: {
    name: { fi: 'liikkuva yksikkö', sv: 'mobil enhet', en: 'mobile unit' },
    definition: {
      fi: 'Auto, bussi tai muu kulkuneuvo, joka vie toiminnan nuorten luo vaihtuviin paikkoihin.',
      sv: 'En bil, buss eller ett annat fordon som tar verksamheten till de unga på olika platser.',
      en: 'A car, bus or other vehicle that takes the work to young people in changing places.',
    },
  },
  online: {
    name: { fi: 'verkkoyksikkö', sv: 'nätenhet', en: 'online unit' },
    definition: {
      fi: 'Tiimi, jonka toiminta on pääosin verkossa ja jolla on oma kanava ja ilmoitetut aukioloajat.',
      sv: 'Ett team vars verksamhet främst sker på nätet och som har en egen kanal och angivna öppettider.',
      en: 'A team that works mainly online, with a channel of its own and announced hours.',
    },
  },
  'school-team': {
    name: { fi: 'koulunuorisotyön tiimi', sv: 'skolungdomsarbetets team', en: 'school-based team' },
    definition: {
      fi: 'Tiimi, joka tekee nuorisotyötä kouluissa tai oppilaitoksissa. Yksikkö on tiimi, ei koulu.',
      sv: 'Ett team som utför ungdomsarbete i skolor eller läroanstalter. Enheten är teamet, inte skolan.',
      en: 'A team that does youth work in schools. The unit is the team and not the school.',
    },
  },
  'street-team': {
    name: { fi: 'jalkautuva tiimi', sv: 'fältteam', en: 'street team' },
    definition: {
      fi: 'Tiimi, joka kohtaa nuoria kaduilla, puistoissa ja kauppakeskuksissa. Etsivä nuorisotyö ei kuulu tähän: se raportoidaan erikseen.',
      sv: 'Ett team som möter unga på gator, i parker och i köpcentrum. Uppsökande ungdomsarbete hör inte hit: det rapporteras separat.',
      en: 'A team that meets young people in streets, parks and shopping centres. Statutory outreach is reported elsewhere and is not part of this.',
    },
  },
  'information-point': {
    name: {
      fi: 'tieto- ja neuvontapiste',
      sv: 'informations- och rådgivningspunkt',
      en: 'information and counselling point',
    },
    definition: {
      fi: 'Paikka tai palvelu, josta nuori saa tietoa ja neuvontaa ilman ajanvarausta, myös Ohjaamossa.',
      sv: 'En plats eller tjänst där unga får information och rådgivning utan tidsbokning, också i en Navigator.',
      en: 'A place or service where young people get information and advice without an appointment.',
    },
  },
  'project-team': {
    name: { fi: 'muu tiimi', sv: 'annat team', en: 'other team' },
    definition: {
      fi: 'Tiimi ilman omaa tilaa: esimerkiksi leirit, tapahtumat, ryhmät, nuorisovaltuusto tai kansainvälinen toiminta.',
      sv: 'Ett team utan egen lokal: till exempel läger, evenemang, grupper, ungdomsfullmäktige eller internationell verksamhet.',
      en: 'A team without premises of its own: camps, events, groups, the youth council or international work.',
    },
  },
  other: {
    name: { fi: 'muu yksikkö', sv: 'annan enhet', en: 'other unit' },
    definition: {
      fi: 'Yksikkö, jota mikään muu määritelmä ei kuvaa.',
      sv: 'En enhet som ingen av de andra definitionerna beskriver.',
      en: 'A unit that none of the other definitions describes.',
    },
  },
}
