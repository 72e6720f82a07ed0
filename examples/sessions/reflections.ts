import type { Form } from '../../youth/domain/codes'
import type { Random } from '../random'

type Reflection = { fi: string; sv: string }
type Reflections = readonly Reflection[]

const open: Reflections = [
  {
    fi: 'Uusi tietovisa innosti, pelattiin kaksi kierrosta.',
    sv: 'Den nya frågesporten väckte intresse, vi spelade två omgångar.',
  },
  {
    fi: 'Biljardipöydän vuorolista toimi, kaikki pääsivät pelaamaan.',
    sv: 'Kölistan vid biljardbordet fungerade, alla hann spela.',
  },
  {
    fi: 'Keittiössä paistettiin lättyjä nuorten toiveesta.',
    sv: 'Vi stekte plättar i köket på ungdomarnas önskan.',
  },
  { fi: 'Rauhallinen ilta, paljon juttelua sohvilla.', sv: 'En lugn kväll med mycket prat i sofforna.' },
  {
    fi: 'Nuoret suunnittelivat ensi kuun elokuvaillan.',
    sv: 'Ungdomarna planerade nästa månads filmkväll.',
  },
  {
    fi: 'Melu nousi loppuillasta. Ensi kerralla hiljennetään musiikki kahdeksalta.',
    sv: 'Ljudnivån steg mot slutet. Nästa gång sänker vi musiken klockan åtta.',
  },
  {
    fi: 'Moni tuli ensimmäistä kertaa. Esittelykierros ovella auttoi.',
    sv: 'Många kom för första gången. En rundtur vid dörren hjälpte.',
  },
]

const group: Reflections = [
  {
    fi: 'Ryhmä valitsi itse seuraavan kerran aiheen.',
    sv: 'Gruppen valde själv temat för nästa gång.',
  },
  {
    fi: 'Aloitus venyi, mutta lopussa kaikki olivat mukana.',
    sv: 'Starten drog ut på tiden, men på slutet var alla med.',
  },
  {
    fi: 'Yhteinen maalaus valmistui. Se ripustetaan aulaan.',
    sv: 'Den gemensamma målningen blev klar. Den hängs upp i aulan.',
  },
]

const school: Reflections = [
  {
    fi: 'Välitunnilla kysyttiin eniten perjantain illasta.',
    sv: 'På rasten frågade de flesta om fredagskvällen.',
  },
  {
    fi: 'Lautapelit vetivät, ensi kerralla tuodaan niitä lisää.',
    sv: 'Brädspelen lockade, nästa gång tar vi med fler.',
  },
]

const street: Reflections = [
  {
    fi: 'Satoi, joten liikuttiin enimmäkseen kauppakeskuksessa.',
    sv: 'Det regnade, så vi rörde oss mest i köpcentret.',
  },
  {
    fi: 'Skeittipaikalla oli hyvä henki, nuoret toivoivat lisää valoa.',
    sv: 'Stämningen var god i skateparken, ungdomarna önskade mer belysning.',
  },
]

const away: Reflections = [
  {
    fi: 'Nuotioilta oli nuorten mielestä paras. Ensi kerralla varataan enemmän aikaa uimiseen.',
    sv: 'Kvällen vid lägerelden var bäst, tyckte ungdomarna. Nästa gång reserverar vi mer tid för bad.',
  },
  {
    fi: 'Bussi myöhästyi, muuten aikataulu piti.',
    sv: 'Bussen var försenad, annars höll tidtabellen.',
  },
]

const event: Reflections = [
  {
    fi: 'Nuorten oma juontaja otti yleisön mukaansa heti alussa.',
    sv: 'Ungdomarnas egen konferencier fick genast med sig publiken.',
  },
  {
    fi: 'Esiintymislava toimi, mutta narikkaan tarvitaan kaksi lisää.',
    sv: 'Scenen fungerade, men i garderoben behövs två till.',
  },
]

const ofForm: Partial<Record<Form, Reflections>> = {
  open,
  group,
  hobby: group,
  participation: group,
  school,
  street,
  camp: away,
  trip: away,
  international: away,
  event,
}

/** What the staff wrote of the evening, in their language; nothing of a single young person. */
export function reflectionOn(random: Random, form: Form, language: 'fi' | 'sv'): string {
  const known = ofForm[form]
  return known ? random.pick(known)[language] : ''
}
