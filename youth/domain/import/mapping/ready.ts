import type { Mapping } from './mapping'

type Ready = Pick<Mapping, 'columns' | 'forms' | 'environments'>
type Column = Mapping['columns'][number]

const columns = (means: Column['means'], ...headings: string[]): Column[] =>
  headings.map((heading) => ({ heading, means }))
const words = (form: Mapping['forms'][number]['form'], ...list: string[]): Mapping['forms'] =>
  list.map((word) => ({ word, form }))

/**
 * What the exports of other systems call what they hold, in the languages of their users. Written from what is known of
 * these systems, not from a file of theirs: a heading that is called otherwise is given its meaning on the screen.
 */
export const readyMappings = {
  nuodo: {
    columns: [
      ...columns('date', 'Päivämäärä', 'Datum'),
      ...columns('unit', 'Toimintayksikkö', 'Toimipaikka', 'Verksamhetsenhet', 'Verksamhetsställe'),
      ...columns('form', 'Toiminnan tyyppi', 'Toimintatyyppi', 'Typ av verksamhet', 'Verksamhetstyp'),
      ...columns('environment', 'Toimintaympäristö', 'Verksamhetsmiljö'),
      ...columns('participants', 'Osallistumiskerrat', 'Osallistujamäärä', 'Antal deltagare', 'Deltaganden'),
      ...columns('hours', 'Toimintatunnit', 'Tuntimäärä', 'Verksamhetstimmar', 'Antal timmar'),
      ...columns('youth hours', 'Nuorten järjestämät tunnit', 'Timmar ordnade av unga'),
      ...columns('tags', 'Sisältötunniste', 'Sisältötunnisteet', 'Innehållstagg', 'Innehållstaggar'),
      ...columns('nothing', 'Kunta', 'Kommun'),
    ],
    forms: [
      ...words('open', 'avoin toiminta', 'avoin', 'öppen verksamhet', 'öppen'),
      ...words('group', 'ryhmätoiminta', 'ryhmä', 'gruppverksamhet', 'grupp'),
      ...words('individual', 'yksilötoiminta', 'yksilö', 'individuell verksamhet', 'individuell'),
    ],
    environments: [],
  },
  logbook: {
    columns: [
      ...columns('date', 'Päivämäärä', 'Datum', 'Date'),
      ...columns('unit', 'Kohtaamispaikka', 'Mötesplats', 'Meeting place', 'Meeting-place'),
      ...columns('form', 'Toiminnan tyyppi', 'Typ av verksamhet', 'Type of activity', 'Activity type'),
      ...columns('participants', 'Käyntejä', 'Antal besök', 'Besök', 'Visits', 'Number of visits'),
      ...columns('participants girl', 'Tytöt', 'Flickor', 'Girls'),
      ...columns('participants boy', 'Pojat', 'Pojkar', 'Boys'),
      ...columns('unique', 'Eri kävijöitä', 'Unika besökare', 'Unique visitors'),
      ...columns('hours', 'Toimintatunnit', 'Verksamhetstimmar', 'Activity hours', 'Opening hours'),
      ...columns(
        'youth hours',
        'Nuorten tuottamat tunnit',
        'Ungdomsproducerade timmar',
        'Youth-produced hours',
      ),
      ...columns('staff', 'Ohjaajia', 'Antal ledare', 'Leaders', 'Number of leaders'),
    ],
    forms: [
      ...words('open', 'avoin toiminta', 'öppen verksamhet', 'drop-in', 'drop in', 'open activity'),
      ...words('group', 'ryhmätoiminta', 'gruppverksamhet', 'group activity', 'group'),
    ],
    environments: [],
  },
} satisfies Record<string, Ready>
export const readySystems = Object.keys(readyMappings) as (keyof typeof readyMappings)[]
