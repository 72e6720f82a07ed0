import type { Scope } from '../../base/database/transaction'

export type Row = Record<string, unknown>
/** For which rows something is allowed, seen from a scope. */
export type Rule = 'every row' | 'no row' | ((row: Row, scope: Scope) => boolean)

/** What the app role may do with a table. Nothing is ever deleted by it. */
export type Wall = { read: Rule; insert?: Rule; update?: Rule }

const within = (row: Row, scope: Scope) =>
  scope.municipalities.includes(String(row.municipality)) || scope.units.includes(String(row.unit))
const unitWithin = (row: Row, scope: Scope) =>
  scope.municipalities.includes(String(row.municipality)) || scope.units.includes(String(row.id))
const inMunicipality = (row: Row, scope: Scope) => scope.municipalities.includes(String(row.municipality))
const asking = (row: Row, scope: Scope) => scope.municipalities.includes(String(row.asking))
/** Who works in one unit, in Porvoo's, sees what holds in the municipality. */
const alsoFromUnit = (row: Row, scope: Scope) =>
  inMunicipality(row, scope) || (scope.units.length > 0 && row.municipality === '638')
const ofNation = (_: Row, scope: Scope) => scope.nation
const joiningTeam = (_: Row, scope: Scope) => scope.nation && scope.permission === 'youth.joining.manage'
const forJoining = (row: Row, scope: Scope) => joiningTeam(row, scope) || inMunicipality(row, scope)
const own = (row: Row, scope: Scope) => row.person === scope.person && scope.person !== null

const team = (permission: string) => (_: Row, scope: Scope) => scope.nation && scope.permission === permission
const oneOf =
  (...permissions: string[]) =>
  (row: Row, scope: Scope) =>
    permissions.some((permission) => team(permission)(row, scope))
/** Written in one's own name by somebody whose task it is. */
const byHand = (permission: string) => (row: Row, scope: Scope) =>
  row.by === scope.person && scope.person !== null && team(permission)(row, scope)
const answers = team('support.answer')
const publishes = team('support.publish')
const asked = (row: Row, scope: Scope) => row.asker === scope.person && scope.person !== null

const publicFact: Wall = { read: 'every row' }
const hidden: Wall = { read: 'no row' }
const municipal: Wall = { read: within, insert: within, update: within }

const runsRounds = team('collection.round.manage')
const reviews = (_: Row, scope: Scope) =>
  scope.nation && ['collection.answer.review', 'collection.release.make'].includes(scope.permission ?? '')
const decidesReviews = team('collection.answer.review')
const makesReleases = team('collection.release.make')
const ownOrRounds = (row: Row, scope: Scope) => inMunicipality(row, scope) || runsRounds(row, scope)
const isHandedIn = (row: Row) => ['submitted', 'approved', 'accepted', 'returned'].includes(String(row.state))
/** Of the world of the walls, Oulu has handed its answers in and Porvoo has not. */
const isOfHandedIn = (row: Row) => row.municipality === '564'
const answered = (row: Row, scope: Scope) =>
  inMunicipality(row, scope) || (reviews(row, scope) && isOfHandedIn(row))

/** Whose colleague somebody is: the places where a person has or had a role. */
export type PlacesOf = (person: unknown) => readonly Row[]
/** Whether a release is out. */
export type IsOut = (release: unknown) => boolean

/** Whether a scope has a unit of a municipality. */
export type HasUnitIn = (municipality: unknown, scope: Scope) => boolean

/** Every table of the product and its wall. A new table fails the test until it is decided here. */
export const walls = (placesOf: PlacesOf, isOut: IsOut, hasUnitIn: HasUnitIn): Record<string, Wall> => ({
  'base.instance': publicFact,
  'base.municipality': publicFact,
  'base.area': publicFact,
  'base.municipality_year': publicFact,
  'base.population': publicFact,
  'base.person': {
    read: (row, scope) =>
      row.id === scope.person || scope.nation || placesOf(row.id).some((place) => within(place, scope)),
    insert: ofNation,
    update: ofNation,
  },
  'base.role_grant': {
    read: (row, scope) => own(row, scope) || scope.nation || within(row, scope),
    insert: ofNation,
    update: ofNation,
  },
  'base.web_session': hidden,
  'base.person_key': hidden,
  'base.one_time_link': { read: 'no row', insert: ofNation },
  'base.sign_in_attempt': hidden,
  'base.audit': {
    read: (row, scope) => within(row, scope) || (row.municipality === null && scope.nation),
    // Nobody is whoever wrote in the public form.
    insert: (row, scope) =>
      own(row, scope) ||
      (row.person === null &&
        scope.person === null &&
        row.kind === 'collection.proposal' &&
        row.action === 'proposed'),
  },
  'base.intake': { read: own, insert: own, update: own },
  'youth.unit': { read: unitWithin, insert: unitWithin, update: unitWithin },
  'youth.session': municipal,
  'youth.session_month': municipal,
  'youth.tag_month': municipal,
  'youth.facet_month': municipal,
  'youth.tally': municipal,
  'youth.arrival': municipal,
  'youth.tally_choice': { read: inMunicipality, insert: inMunicipality, update: inMunicipality },
  'youth.topic_month': municipal,
  'youth.topic_addition': { read: within, insert: within },
  'youth.group': municipal,
  'youth.plan': { read: within, insert: inMunicipality, update: inMunicipality },
  'youth.opening': { read: within, insert: inMunicipality, update: inMunicipality },
  'youth.plan_break': {
    read: (row, scope) => within(row, scope) || (row.unit === null && hasUnitIn(row.municipality, scope)),
    insert: inMunicipality,
    update: inMunicipality,
  },
  'youth.observation': municipal,
  'youth.follow_up': {
    read: inMunicipality,
    insert: (row, scope) => inMunicipality(row, scope) && row.changed_by === scope.person,
    update: inMunicipality,
  },
  'youth.retention': {
    read: inMunicipality,
    insert: (row, scope) => inMunicipality(row, scope) && row.changed_by === scope.person,
    update: inMunicipality,
  },
  'youth.forgetting': { read: alsoFromUnit },
  'youth.forgotten_month': { read: within },
  'youth.api_key': { read: inMunicipality, insert: inMunicipality, update: inMunicipality },
  'youth.card_group': { read: within },
  'youth.card_activity': { read: inMunicipality, insert: inMunicipality, update: inMunicipality },
  'youth.import': { read: inMunicipality, insert: inMunicipality, update: inMunicipality },
  'youth.template': municipal,
  'youth.goal': municipal,
  'youth.question': municipal,
  'youth.local_tag': { read: alsoFromUnit, insert: inMunicipality, update: inMunicipality },
  'youth.unit_year': { read: inMunicipality, insert: inMunicipality, update: inMunicipality },
  'youth.lock': {
    read: alsoFromUnit,
    insert: (row, scope) => inMunicipality(row, scope) && row.locked_by === scope.person,
    update: inMunicipality,
  },
  'youth.unlocking': {
    read: within,
    insert: (row, scope) => inMunicipality(row, scope) && row.opened_by === scope.person,
    update: within,
  },
  'youth.reminder_choice': { read: own, insert: own, update: own },
  'youth.reminder_letter': { read: inMunicipality, insert: inMunicipality, update: inMunicipality },
  'youth.survey': {
    read: within,
    insert: (row, scope) => within(row, scope) && row.created_by === scope.person,
    update: within,
  },
  'youth.survey_result': { read: within },
  'youth.survey_slip': { read: within, insert: within },
  'youth.survey_receipt': hidden,
  'youth.survey_year': { read: within },
  'youth.publication': { read: inMunicipality, insert: inMunicipality, update: inMunicipality },
  'youth.joining': {
    read: forJoining,
    insert: (row, scope) =>
      forJoining(row, scope) && row.decided_by === scope.person && scope.person !== null,
  },
  'youth.agreement': {
    read: forJoining,
    insert: (row, scope) => inMunicipality(row, scope) && row.accepted_by === scope.person,
    update: forJoining,
  },
  'youth.joining_contact': { read: joiningTeam, insert: joiningTeam, update: joiningTeam },
  'support.thread': {
    read: (row, scope) => asked(row, scope) || answers(row, scope),
    insert: asked,
    update: (row, scope) => asked(row, scope) || answers(row, scope),
  },
  'support.message': {
    read: (row, scope) => asked(row, scope) || answers(row, scope),
    insert: (row, scope) =>
      row.author === scope.person &&
      scope.person !== null &&
      (row.by_team ? answers(row, scope) : asked(row, scope)),
  },
  'support.news': {
    read: (row, scope) => (row.published_at !== null && row.withdrawn_at === null) || publishes(row, scope),
    insert: publishes,
    update: publishes,
  },
  'support.help_session': { read: 'every row', insert: publishes, update: publishes },
  'collection.round': {
    read: (row, scope) => row.state !== 'draft' || runsRounds(row, scope),
    insert: runsRounds,
    update: runsRounds,
  },
  'collection.round_section': { read: 'every row', insert: runsRounds },
  'collection.round_question': { read: 'every row', insert: runsRounds },
  'collection.round_rule': { read: 'every row', insert: runsRounds },
  'collection.reply': {
    read: (row, scope) => ownOrRounds(row, scope) || (reviews(row, scope) && isHandedIn(row)),
    insert: runsRounds,
    update: (row, scope) => ownOrRounds(row, scope) || (reviews(row, scope) && isHandedIn(row)),
  },
  'collection.contact': { read: ownOrRounds, insert: ownOrRounds, update: ownOrRounds },
  'collection.reminder': { read: ownOrRounds, insert: runsRounds, update: runsRounds },
  'collection.delegation': { read: inMunicipality, insert: inMunicipality, update: inMunicipality },
  'collection.value': { read: answered, insert: inMunicipality, update: inMunicipality },
  'collection.value_change': {
    read: answered,
    insert: (row, scope) => inMunicipality(row, scope) || (answered(row, scope) && row.why === 'review'),
  },
  'collection.finding': { read: answered, insert: inMunicipality, update: inMunicipality },
  'collection.pilot_reply': {
    read: (row, scope) =>
      ownOrRounds(row, scope) || oneOf('collection.pilot.read', 'collection.proposal.decide')(row, scope),
    insert: inMunicipality,
    update: inMunicipality,
  },
  'collection.pilot_decision': { read: 'every row', insert: byHand('collection.proposal.decide') },
  'collection.register_value': {
    read: 'every row',
    insert: (row, scope) => runsRounds(row, scope) || reviews(row, scope),
    update: (row, scope) => runsRounds(row, scope) || reviews(row, scope),
  },
  'collection.review_note': {
    read: (row, scope) => inMunicipality(row, scope) || decidesReviews(row, scope),
    insert: (row, scope) =>
      row.by === scope.person &&
      scope.person !== null &&
      (row.by_team ? decidesReviews(row, scope) : inMunicipality(row, scope)),
    update: (row, scope) => inMunicipality(row, scope) || decidesReviews(row, scope),
  },
  'collection.under_review': { read: decidesReviews },
  'collection.indicator_under_review': hidden,
  'collection.indicator_waiting': { read: decidesReviews },
  'collection.release': {
    read: (row, scope) => row.published_at !== null || makesReleases(row, scope),
    insert: makesReleases,
    update: (row, scope) => row.published_at === null && makesReleases(row, scope),
  },
  'collection.release_reply': { read: (row, scope) => makesReleases(row, scope) || isOut(row.release) },
  'collection.release_value': {
    read: (row, scope) =>
      makesReleases(row, scope) ||
      (isOut(row.release) && (row.kind !== 'confidential' || inMunicipality(row, scope))),
  },
  'collection.release_indicator': { read: (row, scope) => makesReleases(row, scope) || isOut(row.release) },
  'collection.release_change': { read: 'every row' },
  'collection.planned_release': { read: 'every row', insert: makesReleases, update: makesReleases },
  'collection.indicator': { read: 'every row', insert: team('collection.indicator.edit') },
  'collection.indicator_version': {
    read: 'every row',
    insert: (row, scope) => row.state === 'draft' && team('collection.indicator.edit')(row, scope),
    update: oneOf('collection.indicator.edit', 'collection.proposal.decide'),
  },
  'collection.proposal': {
    read: 'every row',
    insert: (row, scope) => row.proposer === scope.person,
    update: (row, scope) =>
      (row.proposer === scope.person && scope.person !== null) ||
      oneOf(
        'collection.proposal.assess',
        'collection.proposal.decide',
        'collection.comment.hide',
      )(row, scope),
  },
  'collection.proposal_revision': { read: 'every row', insert: byHand('collection.proposal.assess') },
  'collection.assessment': { read: 'every row', insert: byHand('collection.proposal.assess') },
  'collection.comment': {
    read: 'every row',
    insert: (row, scope) => row.author === scope.person && scope.person !== null,
    update: team('collection.comment.hide'),
  },
  'collection.decision': { read: 'every row', insert: byHand('collection.proposal.decide') },
  'collection.code_list_version': { read: 'every row', insert: team('collection.proposal.decide') },
  'culture.card': {
    read: (row, scope) => row.published === true || inMunicipality(row, scope),
    insert: inMunicipality,
    update: inMunicipality,
  },
  'culture.question': {
    read: (row, scope) => inMunicipality(row, scope) || asking(row, scope),
    insert: (row, scope) =>
      asking(row, scope) && row.asked_by === scope.person && scope.person !== null && row.answer === null,
    update: inMunicipality,
  },
  'statistics.published_table': publicFact,
  'statistics.table_version': publicFact,
  'statistics.dimension': publicFact,
  'statistics.dimension_code': publicFact,
  'statistics.release': publicFact,
  'statistics.cell': publicFact,
})

/** What the publisher may do: read rollups and facts, add published figures. All else it cannot. */
export const publisherWalls: Record<
  string,
  { read: readonly string[] | 'every column'; insert?: true; update?: true }
> = {
  'base.instance': { read: 'every column' },
  'base.municipality': { read: 'every column' },
  'base.area': { read: 'every column' },
  'base.municipality_year': { read: 'every column' },
  'base.population': { read: 'every column' },
  'youth.session_month': { read: 'every column' },
  'youth.tag_month': { read: 'every column' },
  'youth.publication': { read: ['municipality', 'published_table', 'public'] },
  'youth.joining': { read: ['municipality', 'version', 'step', 'since'] },
  'youth.agreement': { read: ['municipality', 'accepted_at', 'withdrawn_at'] },
  // That it is out, and under which number.
  'collection.release': { read: 'every column', update: true },
  'collection.release_reply': { read: 'every column' },
  'collection.release_value': { read: 'every column' },
  'collection.release_indicator': { read: 'every column' },
  'collection.release_change': { read: 'every column', insert: true },
  'collection.indicator': { read: 'every column' },
  'collection.indicator_version': { read: 'every column' },
  'statistics.published_table': { read: 'every column', insert: true },
  'statistics.table_version': { read: 'every column', insert: true },
  'statistics.dimension': { read: 'every column', insert: true },
  'statistics.dimension_code': { read: 'every column', insert: true },
  'statistics.release': { read: 'every column', insert: true },
  'statistics.cell': { read: 'every column', insert: true },
}

/** The doors: functions by which the app role gets at what it may not read. A new one fails the test until it is decided here. */
export const doors = [
  ...['youth.place_of_survey', 'youth.survey_behind', 'youth.answer_survey', 'youth.part_of'],
  ...['youth.settle_surveys', 'youth.forget_surveys'],
  ...['base.with_predecessors', 'base.municipality_on'],
  ...[
    'base.scope_person',
    'base.scope_nation',
    'base.scope_municipalities',
    'base.scope_units',
    'base.in_scope',
    'base.scope_permission',
    'base.is_colleague',
  ],
  ...['base.find_credentials', 'base.open_web_session', 'base.close_web_session', 'base.enter'],
  'base.release_key',
  ...['base.count_attempt', 'base.forgive_attempt'],
  ...['base.find_link', 'base.use_password_link', 'base.use_first_administrator_link'],
  ...[
    'base.checked_place',
    'base.disable_idle',
    'base.end_roles',
    'base.holds_only',
    'base.invite',
    'youth.hold_months',
    'youth.locked_days',
    'youth.reminder_addressees',
    'youth.stop_reminders',
    'youth.keeps_observations',
    'youth.place_of_observation',
    'youth.take_observation_letter',
    'youth.forget_texts',
  ],
  ...['youth.place_of_session', 'youth.place_of_unit', 'youth.place_of_import', 'youth.forget_sheets'],
  ...['youth.step_of', 'youth.scope_joining', 'youth.enter_by_key'],
  ...['culture.take_untold_questions', 'culture.give_back_question'],
  ...['youth.kept_from', 'youth.kept_years', 'youth.would_go', 'youth.forget_month', 'youth.forget_entries'],
  'youth.forget_card_activities',
  ...['youth.plans_elsewhere', 'youth.is_counted_elsewhere', 'collection.scope_earlier'],
  ...['youth.place_of_tally', 'youth.counts_gender', 'youth.forget_tallies'],
  ...['collection.scope_rounds', 'collection.scope_review', 'collection.group_figures'],
  ...['collection.enter_section', 'collection.scope_section', 'collection.scope_questions'],
  ...['collection.scope_may', 'collection.take_nil_back', 'collection.take_values'],
  ...[
    'collection.open_values',
    'collection.answers_to_try',
    'collection.remove_contact',
    'collection.in_finnish',
  ],
]
