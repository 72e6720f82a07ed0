import { institutions, serviceClasses } from './lists'
import { sources } from './sources'
import { asked, type CoreIndicator, imported, say } from './write'

const about = { theme: 'supply', tasks: ['availability'] }

/** Who produces a service and who reports its figures, so that nothing is counted twice. */
export const producers: readonly CoreIndicator[] = [
  asked('CU211', {
    ...about,
    answer: {
      type: 'choices',
      options: [
        { code: 'own', name: say('Kunta itse', 'Kommunen själv', 'The municipality itself') },
        {
          code: 'joint-authority',
          name: say(
            'Kuntayhtymä tai liikelaitos',
            'Samkommun eller affärsverk',
            'Joint authority or public enterprise',
          ),
        },
        {
          code: 'contract-municipality',
          name: say(
            'Toinen kunta sopimuksella',
            'En annan kommun enligt avtal',
            'Another municipality by contract',
          ),
        },
        {
          code: 'company',
          name: say('Osakeyhtiö tai säätiö', 'Aktiebolag eller stiftelse', 'Company or foundation'),
        },
        { code: 'association', name: say('Yhdistys', 'Förening', 'Association') },
        {
          code: 'not-provided',
          name: say('Palvelua ei ole', 'Tjänsten finns inte', 'There is no such service'),
        },
      ],
    },
    parts: serviceClasses,
    name: say('Kuka tuottaa palvelun', 'Vem som producerar tjänsten', 'Who produces the service'),
    definition: say(
      'Kuka tuotti kunnan asukkaille kunkin palveluluokan palvelut tilastovuonna. Tuottajia voi olla useita.',
      'Vem som producerade tjänsterna i varje serviceklass för kommunens invånare under statistikåret. Producenterna kan vara flera.',
      'Who produced the services of each class for the municipality’s residents in the statistical year. There may be several.',
    ),
    instruction: say(
      'Valitse jokaisesta palveluluokasta kaikki tuottajat, joille kunta maksaa tai joiden toiminnasta se päättää. Säätiön museo, jota kunta avustaa, on säätiön tuottama.',
      'Välj för varje serviceklass alla producenter som kommunen betalar till eller vars verksamhet den beslutar om. Ett stiftelsemuseum som kommunen understöder produceras av stiftelsen.',
      'For each class choose every producer that the municipality pays or decides on. A foundation’s museum with a municipal grant is produced by the foundation.',
    ),
  }),
  asked('CU212', {
    ...about,
    answer: {
      type: 'choice',
      options: [
        {
          code: 'we',
          name: say(
            'Me ilmoitamme oman kuntamme luvut',
            'Vi uppger vår egen kommuns siffror',
            'We report our own municipality’s figures',
          ),
        },
        {
          code: 'we-for-all',
          name: say(
            'Me ilmoitamme myös muiden sopimuskuntien luvut',
            'Vi uppger också de andra avtalskommunernas siffror',
            'We report also for the other municipalities of the contract',
          ),
        },
        {
          code: 'another',
          name: say(
            'Toinen kunta tai kuntayhtymä ilmoittaa meidänkin luvut',
            'En annan kommun eller samkommun uppger också våra siffror',
            'Another municipality or a joint authority reports ours too',
          ),
        },
        {
          code: 'nobody',
          name: say(
            'Lukuja ei ilmoita kukaan, tai palvelua ei ole',
            'Ingen uppger siffrorna, eller tjänsten finns inte',
            'Nobody reports them, or there is no such service',
          ),
        },
      ],
    },
    parts: serviceClasses,
    name: say(
      'Kuka ilmoittaa palvelun luvut',
      'Vem som uppger tjänstens siffror',
      'Who reports the figures of the service',
    ),
    definition: say(
      'Kuka ilmoittaa kunkin palveluluokan henkilötyövuodet, taiteen perusopetuksen oppilaat sekä muussa kulttuuritoiminnassa tapahtumat ja niiden käynnit. Näin samoja lukuja ei lasketa kahteen kertaan maakunnan ja maan summissa.',
      'Vem som uppger årsverkena i varje serviceklass, eleverna inom den grundläggande konstundervisningen samt, för övrig kulturverksamhet, evenemangen och besöken på dem. Så räknas samma siffror inte två gånger i landskapets och landets summor.',
      'Who reports the person-years of each service class, the pupils of basic education in the arts and, under other cultural activity, the events and the visits to them. So the same figures are not counted twice in the sums of the region and the country.',
    ),
    instruction: say(
      'Jos toinen kunta ilmoittaa teidänkin lukunne, valitse omiin lukuihinne ”ei sovellu” ja kirjoita huomautukseen, mikä kunta ilmoittaa.',
      'Om en annan kommun uppger också era siffror väljer ni ”ej tillämplig” för era egna siffror och skriver i kommentaren vilken kommun som uppger dem.',
      'Where another municipality reports yours too, choose “not applicable” for your own figures and write in the comment which one reports.',
    ),
  }),
  imported('CU214', sources.stateAid, {
    ...about,
    tasks: ['availability', 'heritage'],
    answer: { type: 'yesNo' },
    parts: institutions,
    name: say(
      'Valtionosuutta saava laitos kunnassa',
      'Institution med statsandel i kommunen',
      'Institution with central government transfer in the municipality',
    ),
    definition: say(
      'Onko kunnassa tilastovuonna valtionosuuteen oikeutettu museo, teatteri (myös tanssi ja sirkus) tai orkesteri. Laitosten käynnit koskevat vain näitä kuntia; muissa kunnissa käyntien arvo on ”ei sovellu”, ei nolla. Alueen luku on niiden kuntien määrä, joissa laitos on.',
      'Om det under statistikåret i kommunen finns ett museum, en teater (även dans och cirkus) eller en orkester som är berättigad till statsandel. Besöken gäller bara dessa kommuner; i andra kommuner är värdet ”ej tillämplig”, inte noll. Ett områdes tal är antalet kommuner som har en institution.',
      'Whether there is a museum, a theatre (dance and circus too) or an orchestra entitled to central government transfers in the municipality in the statistical year. Visits apply to these municipalities alone; elsewhere they are “not applicable”, not zero. An area’s figure is the number of municipalities that have one.',
    ),
  }),
]
