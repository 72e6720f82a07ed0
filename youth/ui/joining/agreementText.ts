import type { Language } from '../../../base/language/language'

type AgreementText = { title: string; lead: string; sections: { heading: string; points: string[] }[] }

/** The agreement of version 2026.1. A changed text is a new version, and the old one stays as it was accepted. */
export const agreementText: Record<Language, AgreementText> = {
  fi: {
    title: 'Sopimus nuorisotyön dokumentoinnista',
    lead: 'Tämän kunta ja palvelu lupaavat toisilleen. Sopimus on voimassa toistaiseksi, ja kunta voi perua sen milloin tahansa.',
    sections: [
      {
        heading: 'Kunta lupaa',
        points: [
          'Nuorisotyön toimintakerrat kirjataan niin kuin ne olivat, myös perutut ja ne, joihin kukaan ei tullut.',
          'Nuorista kirjataan vain lukumääriä: ei nimiä eikä muuta, mistä nuoren tunnistaa.',
          'Kunta kertoo, kenellä on käyttöoikeus, ja ilmoittaa, kun oikeus päättyy.',
        ],
      },
      {
        heading: 'Palvelu lupaa',
        points: [
          'Luvut ovat kunnan. Kunta päättää taulukko kerrallaan, mitä julkaistaan, ja näkee ennen päätöstä tarkalleen, mitä muut näkevät.',
          'Harjoittelu ei tule mukaan mihinkään lukuun. Kokeilun luvut näkyvät vain kunnassa.',
          'Kuntia ei panna paremmuusjärjestykseen, eikä työntekijöitä vertailla.',
          'Julkista on kokeilun alusta lähtien se, että kunta on mukana, missä vaiheessa se on ja minä vuonna se liittyi.',
        ],
      },
      {
        heading: 'Tietosuoja',
        points: [
          'Kunta on rekisterinpitäjä. Palvelun ylläpitäjä käsittelee tietoja kunnan lukuun ja sen ohjeiden mukaan.',
          'Työntekijöistä tallennetaan nimi, sähköpostiosoite, rooli sekä se, mitä he ovat kirjanneet ja korjanneet. Nimet eivät näy kunnan ulkopuolella muille kuin palvelun ylläpitäjälle.',
          'Vapaa teksti ei lähde kunnasta.',
        ],
      },
      {
        heading: 'Yhteistoimintamenettely',
        points: [
          'Kirjaaminen koskee työntekijöitä. Siksi kunta käsittelee sen henkilöstön kanssa yhteistoimintamenettelyssä ennen käyttöönottoa: mitä kirjataan, kuka sen näkee ja mihin sitä käytetään.',
          'Kirjauksia ei käytetä yksittäisen työntekijän arviointiin eikä valvontaan.',
        ],
      },
      {
        heading: 'Jos kunta lähtee',
        points: [
          'Kunta voi palata vaihe kerrallaan takaisin ja perua sopimuksen. Kirjaukset jäävät kunnan omiksi.',
          'Jo julkaistu luku pysyy siinä julkaisussa, jossa se on. Seuraavassa julkaisussa kunta ei enää ole mukana.',
        ],
      },
    ],
  },
  sv: {
    title: 'Avtal om dokumentation av ungdomsarbetet',
    lead: 'Det här lovar kommunen och tjänsten varandra. Avtalet gäller tills vidare, och kommunen kan när som helst säga upp det.',
    sections: [
      {
        heading: 'Kommunen lovar',
        points: [
          'Ungdomsarbetets verksamhetstillfällen registreras som de var, även de som ställdes in och de som ingen kom till.',
          'Om unga antecknas bara antal: inga namn och ingenting annat som gör att en ung person känns igen.',
          'Kommunen meddelar vem som har användarrätt och säger till när en rätt upphör.',
        ],
      },
      {
        heading: 'Tjänsten lovar',
        points: [
          'Siffrorna är kommunens. Kommunen bestämmer tabell för tabell vad som publiceras och ser före beslutet exakt vad andra kommer att se.',
          'Övningar räknas inte med i några siffror. Siffrorna från provtiden syns bara i kommunen.',
          'Kommunerna rangordnas inte, och arbetstagarna jämförs inte med varandra.',
          'Från och med att kommunen prövar tjänsten är det offentligt att kommunen är med, i vilket skede den är och vilket år den anslöt sig.',
        ],
      },
      {
        heading: 'Dataskydd',
        points: [
          'Kommunen är personuppgiftsansvarig. Den som upprätthåller tjänsten behandlar uppgifterna för kommunens räkning och enligt dess anvisningar.',
          'Om arbetstagarna sparas namn, e-postadress, roll samt vad de har registrerat och rättat. Utanför kommunen ser bara den som upprätthåller tjänsten namnen.',
          'Fri text lämnar inte kommunen.',
        ],
      },
      {
        heading: 'Samarbetsförfarande',
        points: [
          'Registreringen berör arbetstagarna. Därför behandlar kommunen den med personalen i ett samarbetsförfarande innan tjänsten tas i bruk: vad som registreras, vem som ser det och vad det används till.',
          'Registreringarna används inte för att bedöma eller övervaka enskilda arbetstagare.',
        ],
      },
      {
        heading: 'Om kommunen lämnar tjänsten',
        points: [
          'Kommunen kan gå tillbaka ett steg i taget och säga upp avtalet. Registreringarna förblir kommunens egna.',
          'En siffra som redan har publicerats står kvar i den publiceringen. I nästa publicering är kommunen inte längre med.',
        ],
      },
    ],
  },
  en: {
    title: 'Agreement on documenting youth work',
    lead: 'This is what the municipality and the service promise each other. It is valid until further notice, and the municipality may end it at any time.',
    sections: [
      {
        heading: 'The municipality promises',
        points: [
          'Sessions of youth work are recorded as they were, those cancelled and those that nobody came to among them.',
          'Of young people only counts are recorded: no names and nothing else that tells who somebody is.',
          'The municipality says who may use the service, and when that ends.',
        ],
      },
      {
        heading: 'The service promises',
        points: [
          'The figures are the municipality’s own. It decides table by table what is published, and sees before deciding exactly what others will see.',
          'Practice is part of no figure. Figures from the trial are seen in the municipality alone.',
          'Municipalities are not ranked, and workers are not compared.',
          'From the beginning of the trial it is public that the municipality takes part, how far it has come and in which year it joined.',
        ],
      },
      {
        heading: 'Data protection',
        points: [
          'The municipality is the controller. Whoever runs the service processes the data on its behalf and by its instructions.',
          'Of workers the service keeps the name, the e-mail address, the role, and what they have recorded and corrected. Outside the municipality only those who run the service see names.',
          'Free text never leaves the municipality.',
        ],
      },
      {
        heading: 'Cooperation procedure',
        points: [
          'Recording concerns the workers. The municipality therefore takes it up with its staff in the cooperation procedure (yhteistoimintamenettely, samarbetsförfarande) before the service is taken into use: what is recorded, who sees it and what it is used for.',
          'Records are not used to assess or watch a single worker.',
        ],
      },
      {
        heading: 'If the municipality leaves',
        points: [
          'The municipality may go back one step at a time and end the agreement. Its records stay its own.',
          'A figure once published stays in the release it was published in. The next release is without the municipality.',
        ],
      },
    ],
  },
}
