import { say } from './write'

/** Producers whose figures are imported rather than asked again. */
export const sources = {
  finances: {
    name: say(
      'Valtiokonttori: kuntien talousraportointi palveluluokittain',
      'Statskontoret: kommunernas ekonomirapportering enligt serviceklass',
      'State Treasury: financial reporting of municipalities by service class',
    ),
  },
  population: {
    name: say(
      'Tilastokeskus: väestörakenne (Sotkanetin kautta)',
      'Statistikcentralen: befolkningsstruktur (via Sotkanet)',
      'Statistics Finland: population structure (by way of Sotkanet)',
    ),
  },
  libraries: {
    name: say(
      'Suomen yleisten kirjastojen tilastot',
      'Statistik över de allmänna biblioteken i Finland',
      'Finnish public library statistics',
    ),
  },
  museums: {
    name: say(
      'Museovirasto: museotilasto',
      'Museiverket: museistatistiken',
      'Finnish Heritage Agency: museum statistics',
    ),
  },
  theatres: {
    name: say(
      'Teatterin tiedotuskeskus: teatteritilastot',
      'Teaterns informationscentral: teaterstatistik',
      'Theatre Info Finland: theatre statistics',
    ),
  },
  orchestras: {
    name: say(
      'Suomen Sinfoniaorkesterit: orkesteritilastot',
      'Finlands Symfoniorkestrar: orkesterstatistik',
      'Association of Finnish Symphony Orchestras: orchestra statistics',
    ),
  },
  stateAid: {
    name: say(
      'Opetus- ja kulttuuriministeriö: valtionosuuteen oikeutetut laitokset',
      'Undervisnings- och kulturministeriet: institutioner som är berättigade till statsandel',
      'Ministry of Education and Culture: institutions entitled to central government transfers',
    ),
  },
  childrensCentres: {
    name: say(
      'Lastenkulttuurikeskusten verkosto: keskukset ja kunnat',
      'Barnkulturcentrens nätverk: centren och kommunerna',
      'Network of children’s culture centres: centres and municipalities',
    ),
  },
  teaviisari: {
    name: say(
      'THL: TEAviisari, kunnan hyvinvoinnin edistäminen, kulttuuri',
      'THL: TEAviisari, kommunens främjande av välfärd, kultur',
      'THL: TEAviisari, health and wellbeing promotion in municipalities, culture',
    ),
  },
  distances: {
    name: say(
      'Laskelma Tilastokeskuksen väestöruuduista ja laitosten sijainneista',
      'Beräkning utifrån Statistikcentralens befolkningsrutor och institutionernas lägen',
      'Computed from the population grid of Statistics Finland and the locations of institutions',
    ),
  },
}
