/** What people of the demo write beside a value, in the language of their municipality. */
const said = {
  missing: {
    CU205: {
      fi: 'Tilaluettelo on päivitettävänä, luku saadaan ensi vuonna.',
      sv: 'Förteckningen över lokaler uppdateras, siffran fås nästa år.',
    },
    CU306: { fi: 'Kävijöitä ei laskettu.', sv: 'Besökarna räknades inte.' },
    CU111: {
      fi: 'Hakemuksia käsitellään usealla toimialalla, yhteistä lukua ei ole.',
      sv: 'Ansökningarna behandlas inom flera sektorer, en gemensam siffra finns inte.',
    },
  },
  estimated: {
    CU202: {
      fi: 'Arvio tapahtumakalenterin perusteella.',
      sv: 'Uppskattning utifrån evenemangskalendern.',
    },
    CU203: { fi: 'Arvio pääkielen mukaan.', sv: 'Uppskattning enligt huvudspråk.' },
    CU306: {
      fi: 'Arvio: maksuttomissa tapahtumissa ei lasketa kävijöitä.',
      sv: 'Uppskattning: på gratisevenemang räknas inte besökarna.',
    },
  },
} as const

export function explain(why: keyof typeof said, language: 'fi' | 'sv', ref: string): string {
  const texts: Record<string, { fi: string; sv: string }> = said[why]
  return texts[ref.slice(0, 5)]?.[language] ?? ''
}
