import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { evening, type TestPerson } from '../../app/testing/world'
import { hashToken, makeToken } from '../../base/people/domain/token'
import { fillDefinition } from '../../collection/api/definition/testing/proposals'
import { handedIn } from '../../collection/api/review/testing/handedIn'
import { makeRound } from '../../collection/testing/rounds'
import { makeDraft } from '../../collection/testing/rules'
import { askCulture, writeCard } from '../../culture/api/testing/cards'
import { decideIndicators, releaseCulture } from '../../culture/ui/public/testing/cultureWorld'
import { answer, ask, publishNews, putHelpSession } from '../../support/api/testing/threads'
import { group as aGroup, closedDays, make, openEvenings, weekHours } from '../../youth/api/testing/plans'
import { record, send } from '../../youth/api/testing/sessions'
import { carryOut, upload } from '../../youth/api/testing/sheets'
import { answerTimes, groupSurvey, openSurvey, survey as surveyOf } from '../../youth/api/testing/surveys'
import { arrival, arrivals, arrive, countGender } from '../../youth/api/testing/tallies'
import { samples } from '../../youth/domain/import/testing/samples'
import { releaseYearly } from '../../youth/ui/public/testing/yearlyRelease'
import { askAddress } from '../../youth/ui/surveys/askAddress'
import { dayFromToday } from '../journeys/seen'
import type { Site } from '../journeys/site'
import type { Visit } from '../journeys/visit'
import { type KeptWrite, rescueFileOf, rescueFileOfWrites } from '../testing/rescueFile'

/** A page or a screen as somebody meets it. */
export type Screen = {
  name: string
  path: string | Record<'fi' | 'sv', string>
  as?: TestPerson
  /** Another state of a screen that stands in the list too: it bears the same title. */
  again?: true
  /** What is pressed before it is looked at; without it, a heading is waited for. */
  open?: (visit: Visit) => Promise<void>
}

const button = ({ page, press, t }: Visit, words: string) =>
  press(page.getByRole('button', { name: t(words), exact: true }).first())
const formIsThere = (page: Page) => page.locator('form#session').waitFor()

/** Brings an evening from a file of the outbox that differs from the one that is stored under its id. */
async function bringConflict({ page, context, t }: Visit, id: string) {
  const { key } = await (await context.request.post('/api/me/device-key')).json()
  const me = await (await context.request.get('/api/me')).json()
  const stored = await (await context.request.get(`/api/youth/sessions/${id}`)).json()
  const mine = evening(stored.unit, { participants: { total: 25 }, reflection: 'Oma sana.' })
  await page
    .locator('input[type=file]')
    .setInputFiles(await rescueFileOf(key, me.id, '638', [{ id, session: mine }]))
  await page.getByRole('link', { name: t('outbox:decide') }).waitFor()
}

/** Brings what was never sent from a file, and opens what its person makes of its refusal. */
async function decideOn({ page, context, press, t }: Visit, write: (unit: string) => KeptWrite) {
  const { key } = await (await context.request.post('/api/me/device-key')).json()
  const me = await (await context.request.get('/api/me')).json()
  const units = await (await context.request.get('/api/youth/units?municipality=638')).json()
  const unit = units.find(({ training }: { training: boolean }) => !training).id
  await page.locator('input[type=file]').setInputFiles(await rescueFileOfWrites(key, me.id, [write(unit)]))
  await press(page.getByRole('link', { name: t('outbox:decide') }))
  await page.getByRole('alert').first().waitFor()
}

/** The addresses of a session, of the hours of a unit without any, of a one-time link, of a pilot’s form and of a section by link, and the ids of a question, a sheet to agree to and one that was imported. */
export type Furnished = {
  session: string
  link: string
  question: string
  sheet: string
  imported: string
  pilot: string
  section: string
  plan: string
  group: string
  noHours: string
  survey: string
  unit: string
}

const shortSheet = [
  'Päivämäärä;Tila;Toimintamuoto;Alkoi;Päättyi;Yhteensä',
  '1.9.2026;Tila porvoo;avoin;17:00;21:00;5',
  '31.9.2026;Tila porvoo;avoin;17:00;21:00;5',
].join('\n')

/** The proposal that is looked at, under an id of its own so that its pages have known addresses. */
const proposedForLooks = '7f3c1f6e-2f60-4c39-9c66-0d5b4f0f9a11'

/** The round that is being built while it is looked at. */
const draftForLooks = 'being-built'

/** An evening that is being counted, and one to which more came after it was recorded. */
const countedForLooks = '2b6f0f0e-7a5d-4c56-8f11-6f3f2f1f9a01'
const lateForLooks = '2b6f0f0e-7a5d-4c56-8f11-6f3f2f1f9a02'

/** Fills a site so that every screen has something to show. */
export async function furnish(site: Site): Promise<Furnished> {
  const { world, publish } = site
  const survey = await openForLooks(site)
  await writeCard(world, 'respondent', '638')
  await askCulture(world, 'otherRespondent', '564', '638')
  const { owner } = world.database
  const lastMonth = dayFromToday(-Number(dayFromToday(0).slice(8)))
  const id = await record(world, 'worker', evening(world.units.porvoo, { date: dayFromToday(-1) }))
  await send(
    world,
    'colleague',
    id,
    evening(world.units.porvoo, { date: dayFromToday(-1), reflection: 'Ö' }),
    {
      'if-match': '"1"',
    },
  )
  for (const date of [lastMonth, dayFromToday(-7)]) {
    await record(world, 'worker', evening(world.units.porvooOther, { date }))
  }
  await sql`insert into youth.follow_up (municipality, observations, changed_by)
    values ('638', true, ${world.people.manager.id})`.execute(owner)
  await world.ask(`/api/youth/observations/${randomUUID()}`, {
    ...{ as: 'worker', method: 'PUT' },
    body: {
      ...{ unit: world.units.porvoo, date: dayFromToday(-3), topic: 'equipment' },
      words: 'Pöydän jalka on rikki.',
    },
  })
  for (const unit of [world.units.porvoo, world.units.porvooOther]) {
    const path = `/api/youth/topics/${unit}/${dayFromToday(0).slice(0, 7)}/additions/${randomUUID()}`
    await world.ask(path, { as: 'manager', method: 'PUT', body: { topics: { housing: 3, digital: 1 } } })
  }
  await countGender(world, true)
  const { porvoo } = world.units
  await arrive(world, 'colleague', countedForLooks, arrivals(12, { gender: 'girl' }), {
    draft: { unit: porvoo, date: dayFromToday(0), start: '17:00', end: '21:00' },
  })
  await arrive(world, 'worker', countedForLooks, arrivals(3))
  await record(world, 'worker', evening(porvoo, { date: dayFromToday(-2) }), lateForLooks)
  await arrive(world, 'colleague', lateForLooks, [arrival(), arrival({ age: '16-17', gender: 'boy' })])
  await sql`insert into youth.publication (municipality, published_table, public, decided_by)
    values ('638', 'youth-months', true, ${world.people.manager.id})`.execute(owner)
  await publish()
  await decideIndicators(world.database)
  await releaseCulture(world, { number: '2026.1', state: 'preliminary' })
  await releaseYearly(world, { number: '2026.1', state: 'preliminary' })
  await releaseYearly(world, { number: '2026.2', state: 'final', units: 7 })
  const group = await make(world, 'manager', 'groups', aGroup(world.units.porvoo))
  const { code } = await openSurvey(world, 'worker', groupSurvey(porvoo, { groupId: group }))
  await answerTimes(world, code, 5)
  const everyDay = { weekdays: [1, 2, 3, 4, 5, 6, 7], from: dayFromToday(-9), staffCount: 2 }
  const plan = await make(world, 'manager', 'plans', openEvenings(world.units.porvoo, everyDay))
  await make(world, 'manager', 'breaks', closedDays({ from: dayFromToday(1), until: dayFromToday(2) }))
  await make(world, 'manager', 'openings', weekHours(world.units.porvoo, { from: dayFromToday(-9) }))
  await make(
    world,
    'manager',
    'openings',
    weekHours(world.units.porvoo, { from: dayFromToday(60), spans: [] }),
  )
  const link = makeToken()
  await sql`insert into base.one_time_link (token_hash, purpose, person, expires_at)
    values (${hashToken(link)}, 'set-password', ${world.people.steering.id}, now() + interval '1 day')`.execute(
    owner,
  )
  const question = await ask(world, 'worker')
  await answer(world, question)
  await ask(world, 'manager', { kind: 'problem', text: 'Kaavio ei mahdu ruudulle.' })
  await fillDefinition(world, proposedForLooks)
  await handedIn(world)
  await makeDraft(world, { id: draftForLooks })
  await publishNews(world)
  for (const date of ['2024-03-05', '2036-12-03']) await putHelpSession(world, { date })
  const sheet = await upload(world, 'manager', samples.csv)
  const imported = await upload(world, 'manager', shortSheet)
  await carryOut(world, 'manager', imported)
  const round = await makeRound(world, { kind: 'pilot', year: 2019 })
  const answering = `/api/collection/rounds/${round}/replies/638`
  const values = [{ ref: 'CU901', value: { kind: 'number', number: -12 }, comment: 'Ö', version: null }]
  await world.ask(`${answering}/values`, { as: 'respondent', method: 'PUT', body: { values } })
  const given = await world.ask(`${answering}/delegations`, {
    ...{ as: 'respondent', method: 'POST' },
    body: { section: 'visits', name: 'Museon väki', email: 'museo@test.example' },
  })
  const { token } = (await given.json()) as { token: string }
  return {
    ...{ session: `/app/sessions/${id}`, link: `/app/link#${link}`, question, sheet, imported, survey },
    ...{
      pilot: `/app/collection/rounds/${round}`,
      section: `/app/section#${token}`,
      plan,
      group,
      unit: porvoo,
      noHours: `/app/units/${world.units.porvooOther}/hours`,
    },
  }
}

/** The survey that is looked at: its code is known, so that its page has a known address. */
const surveyForLooks = 'tasuki473'

/** Opens a survey with answers and a question of the unit's own; answers with its id. */
async function openForLooks({ world }: Site): Promise<string> {
  const own = [{ text: { fi: 'Oliko ruoka hyvää?', sv: 'Var maten god?' }, scale: 'smile' }]
  const of = surveyOf(world.units.porvoo, { own, session: countedForLooks })
  const { id, code } = await openSurvey(world, 'worker', of)
  await answerTimes(world, code, 6)
  await sql`update youth.survey set code = ${surveyForLooks} where id = ${id}`.execute(world.database.owner)
  return id
}

/** Where young people are asked of an evening of today. */
const askedOf = (session: string, unit: string) =>
  `/app${askAddress({ session, unit, date: dayFromToday(0), form: 'open' }, '/')}`

/** The survey as a young person meets it, in a language of its own choice. */
const surveyIn = (lang: string) => `/k/${surveyForLooks}?lang=${lang}`

/** The pages that anybody may read. */
export const publicPages = (): Screen[] => [
  { name: 'the front page', path: { fi: '/fi/', sv: '/sv/' } },
  { name: 'a municipality with figures', path: { fi: '/fi/kunnat/638', sv: '/sv/kommuner/638' } },
  { name: 'a municipality without figures', path: { fi: '/fi/kunnat/091', sv: '/sv/kommuner/091' } },
  { name: 'the municipalities', path: { fi: '/fi/kunnat', sv: '/sv/kommuner' } },
  { name: 'the yearly figures of youth work', path: { fi: '/fi/vuositiedot', sv: '/sv/arsuppgifter' } },
  {
    name: 'the yearly figures of an older release, a region opened',
    path: { fi: '/fi/vuositiedot?release=2026.1', sv: '/sv/arsuppgifter?release=2026.1' },
    again: true,
    open: async ({ page, press }) => press(page.locator('.regions > details > summary').first()),
  },
  {
    name: 'the releases of the yearly form',
    path: { fi: '/fi/vuositiedot/julkaisut', sv: '/sv/arsuppgifter/publiceringar' },
  },
  {
    name: 'a release of the yearly form',
    path: { fi: '/fi/vuositiedot/julkaisut/2026.2', sv: '/sv/arsuppgifter/publiceringar/2026.2' },
  },
  {
    name: 'a question of the yearly form',
    path: { fi: '/fi/vuositiedot/kysymykset/YO501', sv: '/sv/arsuppgifter/fragor/YO501' },
  },
  {
    name: 'the way of a yearly figure',
    path: {
      fi: '/fi/vuositiedot/luvut/638/2025/YO401',
      sv: '/sv/arsuppgifter/siffror/638/2025/YO401',
    },
  },
  { name: 'who takes part', path: { fi: '/fi/mukana', sv: '/sv/med' } },
  { name: 'the methods', path: { fi: '/fi/menetelmat', sv: '/sv/metoder' } },
  { name: 'the proposals', path: { fi: '/fi/ehdotukset', sv: '/sv/forslag' } },
  {
    name: 'a proposal',
    path: { fi: `/fi/ehdotukset/${proposedForLooks}`, sv: `/sv/forslag/${proposedForLooks}` },
  },
  { name: 'the form to propose', path: { fi: '/fi/ehdota', sv: '/sv/foresla' } },
  { name: 'the code lists', path: { fi: '/fi/koodiluettelot', sv: '/sv/kodlistor' } },
  { name: 'the news', path: { fi: '/fi/ajankohtaista', sv: '/sv/aktuellt' } },
  { name: 'culture in five themes', path: { fi: '/fi/kulttuuri', sv: '/sv/kultur' } },
  {
    name: 'the indicators of culture',
    path: { fi: '/fi/kulttuuri/tunnusluvut', sv: '/sv/kultur/nyckeltal' },
  },
  {
    name: 'an indicator',
    path: { fi: '/fi/kulttuuri/tunnusluvut/CU107', sv: '/sv/kultur/nyckeltal/CU107' },
  },
  {
    name: 'an indicator that is chosen, in today’s areas',
    path: {
      fi: '/fi/kulttuuri/tunnusluvut/CU403?areas=today',
      sv: '/sv/kultur/nyckeltal/CU403?areas=today',
    },
  },
  {
    name: 'the culture of a municipality',
    path: { fi: '/fi/kulttuuri/kunnat/638', sv: '/sv/kultur/kommuner/638' },
  },
  {
    name: 'municipalities side by side',
    path: {
      fi: '/fi/kulttuuri/vertailu?code=638&code=049&code=444',
      sv: '/sv/kultur/jamforelse?code=638&code=049&code=444',
    },
  },
  {
    name: 'the releases of culture',
    path: { fi: '/fi/kulttuuri/julkaisut', sv: '/sv/kultur/publiceringar' },
  },
  {
    name: 'a release of culture',
    path: { fi: '/fi/kulttuuri/julkaisut/2026.1', sv: '/sv/kultur/publiceringar/2026.1' },
  },
  {
    name: 'the way of a figure',
    path: { fi: '/fi/kulttuuri/luvut/638/2022/CU202', sv: '/sv/kultur/siffror/638/2022/CU202' },
  },
  { name: 'a survey', path: { fi: surveyIn('fi'), sv: surveyIn('sv') } },
  {
    name: 'a survey in easy language',
    again: true,
    path: { fi: surveyIn('fi-easy'), sv: surveyIn('sv-easy') },
  },
  {
    name: 'thanks for answering',
    path: { fi: `/k/${surveyForLooks}/thanks?lang=fi`, sv: `/k/${surveyForLooks}/thanks?lang=sv` },
  },
  { name: 'where a code is typed', path: { fi: '/k?lang=fi', sv: '/k?lang=sv' } },
  { name: 'no such page', path: { fi: '/fi/mikalie', sv: '/sv/vadsomhelst' } },
]

/** The screens of the app, in the states that matter. */
export const appScreens = ({
  session,
  link,
  question,
  sheet,
  imported,
  plan,
  group,
  noHours,
  pilot,
  section,
  survey,
  unit,
}: Furnished): Screen[] => [
  {
    name: 'the surveys of young people',
    path: '/app/surveys',
    as: 'worker',
    open: ({ page }) => page.locator('.rows > li').first().waitFor(),
  },
  {
    name: 'opening a survey',
    path: '/app/surveys/new',
    as: 'worker',
    open: ({ page }) => page.locator('form#survey').waitFor(),
  },
  {
    name: 'asking young people of an evening',
    path: askedOf(lateForLooks, unit),
    as: 'worker',
    open: ({ page, t }) => page.getByRole('button', { name: t('surveys:evening.show') }).waitFor(),
  },
  {
    name: 'the code of an evening, held up',
    again: true,
    path: askedOf(countedForLooks, unit),
    as: 'worker',
    open: ({ page }) => page.locator('.survey-held').waitFor(),
  },
  {
    name: 'opening the survey of a group',
    again: true,
    path: '/app/surveys/new?kind=group',
    as: 'worker',
    open: ({ page, t }) => page.getByLabel(t('surveys:field.which-group')).waitFor(),
  },
  {
    name: 'a survey with its code and what was said',
    path: `/app/surveys/${survey}`,
    as: 'worker',
    open: ({ page }) => page.locator('.bar-list').first().waitFor(),
  },
  { name: 'sign-in', path: '/app/' },
  {
    name: 'sign-in refused',
    again: true,
    path: '/app/',
    async open(visit) {
      const { page, write, t } = visit
      await write('people:email', `${randomUUID()}@test.example`)
      await page.getByLabel(t('people:password')).fill('väärä salasana')
      await button(visit, 'people:sign-in.do')
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'a one-time link',
    path: link,
    open: ({ page, t }) => page.getByLabel(t('people:new-password')).waitFor(),
  },
  {
    name: 'a spent link',
    again: true,
    path: `/app/link#${'x'.repeat(40)}`,
    open: ({ page }) => page.getByRole('alert').waitFor(),
  },
  {
    name: 'proposals',
    path: '/app/collection/proposals',
    as: 'respondent',
    open: ({ page }) => page.locator('.rows > li').first().waitFor(),
  },
  {
    name: 'proposing',
    path: '/app/collection/proposals/new',
    as: 'manager',
    open: ({ page, t }) => page.getByLabel(t('collection:definition.form.title-field')).waitFor(),
  },
  ...(['working', 'steering', 'editor'] as const).map((as, index) => ({
    name: `a proposal to its ${as}`,
    ...(index > 0 ? { again: true as const } : {}),
    path: `/app/collection/proposals/${proposedForLooks}`,
    as,
    async open({ page }: Visit) {
      await page.locator('.entry').first().waitFor()
      await page.locator('details.fold').evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute('open', '')
      })
    },
  })),
  {
    name: 'the reviewers’ queue',
    path: '/app/collection/review',
    as: 'reviewer',
    open: ({ page }) => page.locator('.review-row').first().waitFor(),
  },
  {
    name: 'a reply with a value about to be returned',
    again: true,
    path: '/app/collection/review',
    as: 'reviewer',
    async open({ page, press }) {
      await press(page.locator('.review-row').first())
      await press(page.locator('.review-value-name').first())
      await page.locator('.review-note-pane').waitFor()
    },
  },
  {
    name: 'the catalogue of indicators',
    path: '/app/collection/indicators',
    as: 'editor',
    open: ({ page }) => page.locator('.rows > li').first().waitFor(),
  },
  {
    name: 'a version of an indicator',
    path: '/app/collection/indicators/CU981/1',
    as: 'editor',
    open: ({ page }) => page.locator('fieldset.translations').first().waitFor(),
  },
  {
    name: 'the rounds that are being built, with a new one',
    path: '/app/collection/rounds/manage',
    as: 'reviewer',
    async open(visit) {
      await visit.page.locator('.rows > li').first().waitFor()
      await button(visit, 'managed:new')
    },
  },
  {
    name: 'a round that is being built',
    path: `/app/collection/rounds/manage/${draftForLooks}`,
    as: 'reviewer',
    open: ({ page }) => page.locator('form#round .section').first().waitFor(),
  },
  {
    name: 'the rules of a round, one of them open',
    path: `/app/collection/rounds/manage/${draftForLooks}/rules`,
    as: 'reviewer',
    async open({ page, t }) {
      const add = page.getByLabel(t('rules:add'), { exact: true })
      await add.selectOption('outlier')
      await add.selectOption('parts')
      await page.locator('.rule-form').waitFor()
    },
  },
  {
    name: 'today',
    path: '/app/',
    as: 'worker',
    open: ({ page }) => page.locator('.rows > li').first().waitFor(),
  },
  {
    name: 'counting an evening',
    path: `/app/tally/${countedForLooks}`,
    as: 'worker',
    open: ({ page }) => page.locator('.tally-tile-counted').first().waitFor(),
  },
  {
    name: 'counting on one button',
    again: true,
    path: `/app/tally/${countedForLooks}`,
    as: 'worker',
    async open(visit) {
      await button(visit, 'tally:by-one')
      await visit.page.locator('.tally-one').waitFor()
    },
  },
  {
    name: 'closing a counted evening',
    path: `/app/tally/${countedForLooks}/close`,
    as: 'worker',
    open: ({ page }) => page.locator('.counted-people').waitFor(),
  },
  {
    name: 'what was counted after it was recorded',
    again: true,
    path: `/app/tally/${lateForLooks}`,
    as: 'worker',
    open: ({ page }) => page.locator('.notice-notice').waitFor(),
  },
  {
    name: 'whether genders are counted',
    path: '/app/counting',
    as: 'manager',
    open: ({ page }) => page.getByRole('switch').waitFor(),
  },
  { name: 'recording', path: '/app/record', as: 'worker', open: ({ page }) => formIsThere(page) },
  {
    name: 'recording with ages',
    again: true,
    path: '/app/record',
    as: 'worker',
    async open({ page, t }) {
      await page.getByRole('checkbox', { name: t('youth-app:form.by-age'), exact: true }).check()
      const byGender = page.getByRole('checkbox', { name: t('youth-app:form.by-gender'), exact: true })
      if (await byGender.isChecked()) await byGender.click()
      await page.locator('fieldset.ages').waitFor()
    },
  },
  {
    name: 'recording with ages and genders',
    again: true,
    path: '/app/record',
    as: 'worker',
    async open(visit) {
      const { page, t } = visit
      await page.getByRole('checkbox', { name: t('youth-app:form.by-gender'), exact: true }).check()
      await button(visit, 'youth-app:form.more-ages')
      await page.locator('.detail-grid input').first().fill('12')
    },
  },
  {
    name: 'recording with problems',
    again: true,
    path: '/app/record',
    as: 'worker',
    async open(visit) {
      await visit.write('youth-app:form.field.end', '')
      await button(visit, 'youth-app:save')
      await visit.page.locator('.problem-summary').waitFor()
    },
  },
  {
    name: 'a session',
    path: session,
    as: 'worker',
    open: ({ page }) => page.getByText(/→/).first().or(page.locator('dl.facts')).first().waitFor(),
  },
  {
    name: 'a session about to be deleted',
    again: true,
    path: session,
    as: 'worker',
    async open(visit) {
      await button(visit, 'youth-app:delete')
      await visit.page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'correcting a session',
    path: `${session}/correct`,
    as: 'worker',
    open: ({ page }) => formIsThere(page),
  },
  {
    name: 'the sessions',
    path: '/app/sessions',
    as: 'worker',
    open: ({ page }) => page.locator('.rows > li').first().waitFor(),
  },
  {
    name: 'the month of the municipality',
    path: '/app/month',
    as: 'manager',
    open: ({ page }) => page.locator('.figures svg').first().waitFor(),
  },
  {
    name: 'the month of a unit',
    path: '/app/month',
    as: 'unitWorker',
    open: ({ page }) => page.locator('.figures svg').first().waitFor(),
  },
  {
    name: 'the year of the municipality',
    path: '/app/year',
    as: 'manager',
    open: ({ page }) => page.locator('.figures svg').first().waitFor(),
  },
  { name: 'the week', path: '/app/week', as: 'manager' },
  {
    name: 'the calendar',
    path: '/app/calendar',
    as: 'manager',
    open: ({ page }) => page.locator('.planned').first().waitFor(),
  },
  {
    name: 'a new plan',
    path: '/app/calendar/plans/new',
    as: 'manager',
    open: ({ page }) => page.locator('form#plan').waitFor(),
  },
  {
    name: 'a plan that has begun',
    path: `/app/calendar/plans/${plan}`,
    as: 'manager',
    open: ({ page }) => page.locator('form#plan').waitFor(),
  },
  {
    name: 'the opening hours of a unit',
    path: `/app/units/${unit}/hours`,
    as: 'manager',
    open: ({ page }) => page.locator('.rows > li').first().waitFor(),
  },
  {
    name: 'new opening hours, with a day that cannot be read',
    path: noHours,
    again: true,
    as: 'manager',
    open: async ({ page, press, t }) => {
      await page.locator('#weekday-1').fill('auki')
      await press(page.getByRole('button', { name: t('ui:save') }))
      await page.locator('.problem-summary').waitFor()
    },
  },
  { name: 'breaks and holidays', path: '/app/calendar/breaks', as: 'manager' },
  { name: 'copying last year', path: '/app/calendar/copy', as: 'manager' },
  { name: 'the groups', path: '/app/groups', as: 'worker' },
  {
    name: 'a group',
    path: `/app/groups/${group}`,
    as: 'worker',
    open: ({ page }) => page.locator('.bar-list').first().waitFor(),
  },
  { name: 'the outbox with nothing in it', path: '/app/outbox', as: 'worker' },
  {
    name: 'the outbox with an evening that somebody else has changed',
    path: '/app/outbox',
    as: 'colleague',
    again: true,
    open: (visit) => bringConflict(visit, session.split('/').at(-1) ?? ''),
  },
  {
    name: 'two versions of an evening side by side',
    path: '/app/outbox',
    as: 'colleague',
    open: async (visit) => {
      await bringConflict(visit, session.split('/').at(-1) ?? '')
      await visit.press(visit.page.getByRole('link', { name: visit.t('outbox:decide') }))
      await visit.page.locator('.side-by-side').waitFor()
    },
  },
  { name: 'repeating last week', path: '/app/repeat', as: 'worker' },
  {
    name: 'the guided start',
    path: '/app/start',
    as: 'manager',
    open: ({ page }) => page.locator('.beginning > li').first().waitFor(),
  },
  {
    name: 'the agreement',
    path: '/app/start/agreement',
    as: 'manager',
    open: ({ page }) => page.locator('.points').first().waitFor(),
  },
  { name: 'the rounds of a municipality', path: '/app/collection/rounds', as: 'respondent' },
  {
    name: 'a form of a pilot, with a finding and the changes of a value',
    path: pilot,
    as: 'respondent',
    async open({ page, press }) {
      await page.locator('.reply-pilot').first().waitFor()
      await press(page.locator('.reply-history > summary'))
      await page.locator('.reply-history li').first().waitFor()
    },
  },
  { name: 'bringing in what registers say', path: '/app/collection/registers', as: 'reviewer' },
  { name: 'the pilots', path: '/app/collection/pilots', as: 'working' },
  {
    name: 'a pilot that is decided on',
    path: pilot.replace('/rounds/', '/pilots/'),
    as: 'steering',
    async open({ page, press, t }) {
      await press(page.getByRole('button', { name: t('pilots:decide-of', { name: 'CU901' }) }))
      await page.getByRole('combobox', { name: t('pilots:verdict-label') }).waitFor()
    },
  },
  {
    name: 'a section by its link',
    path: section,
    open: ({ page }) => page.locator('.reply-row').first().waitFor(),
  },
  { name: 'following rounds', path: '/app/collection/follow', as: 'reviewer' },
  {
    name: 'municipalities on their way, with a contact open',
    path: '/app/joining',
    as: 'team',
    async open({ page, press, t }) {
      await press(
        page.getByRole('button', { name: new RegExp(`^${t('youth-app:joinings.contact')}`) }).first(),
      )
      await page.getByLabel(t('youth-app:joinings.note')).waitFor()
    },
  },
  {
    name: 'observations, with one being written',
    path: '/app/observations',
    as: 'manager',
    async open({ page, press, t }) {
      await press(page.getByRole('button', { name: t('observing:add') }))
      await page.getByRole('textbox', { name: t('observing:words') }).waitFor()
    },
  },
  {
    name: 'an observation that was not taken',
    path: '/app/outbox',
    as: 'worker',
    open: (visit) =>
      decideOn(visit, (unit) => {
        const observation = { unit, topic: 'place', date: '2199-01-01' }
        const subject = randomUUID()
        const url = `/api/youth/observations/${subject}`
        return {
          ...{ subject, kind: 'youth.observation', label: { ...observation, resolves: false } },
          request: { method: 'PUT', url, body: { ...observation, words: 'Ovi ei mene kiinni.' } },
        }
      }),
  },
  {
    name: 'what is decided of reflection and follow-up',
    path: '/app/follow-up',
    as: 'manager',
    open: ({ page }) => page.locator('form .steps').first().waitFor(),
  },
  {
    name: 'how long things are kept',
    path: '/app/retention',
    as: 'manager',
    open: ({ page }) => page.locator('form .steps').first().waitFor(),
  },
  {
    name: 'a shortening of how long things are kept',
    again: true,
    path: '/app/retention',
    as: 'manager',
    open: async ({ page }) => {
      await page.locator('form .steps input').first().fill('4')
      await page.locator('form .steps input').first().blur()
      await page.locator('form button[type="submit"]').click()
      await page.locator('dialog .button-danger:enabled').waitFor()
    },
  },
  {
    name: 'the topics of counselling',
    path: '/app/topics',
    as: 'worker',
    open: ({ page }) => page.locator('.steps').first().waitFor(),
  },
  {
    name: 'a month of topics that is corrected',
    path: '/app/topics?correct=1',
    as: 'worker',
    open: ({ page }) => page.locator('.steps').first().waitFor(),
  },
  {
    name: 'topics that somebody else has added to meanwhile',
    path: '/app/outbox',
    as: 'worker',
    open: (visit) =>
      decideOn(visit, (unit) => {
        const topics = { housing: 4, money: 1 }
        const month = dayFromToday(0).slice(0, 7)
        return {
          ...{ subject: randomUUID(), kind: 'youth.topics', label: { unit, month, topics, corrects: true } },
          request: { method: 'PUT', url: `/api/youth/topics/${unit}/${month}`, body: { topics } },
        }
      }),
  },
  {
    name: 'many sessions at once',
    path: '/app/bulk',
    as: 'worker',
    open: ({ page }) => page.locator('.bulk-row').first().waitFor(),
  },
  ...(['activity', 'collection'] as const).map(
    (hub): Screen => ({
      ...{ name: `the hub of ${hub}`, path: `/app/${hub}`, as: 'manager' },
      open: ({ page }) => page.locator('.rows > li').first().waitFor(),
    }),
  ),
  {
    name: 'the structure and settings',
    path: '/app/structure',
    as: 'manager',
    open: ({ page }) => page.locator('.rows > li').first().waitFor(),
  },
  ...(
    [
      ['templates', 'templates', 'kept:template.add'],
      ['own tags', 'tags', 'structure:tag.add'],
      ['own questions', 'questions', 'kept:question.add'],
      ['yearly goals', 'goals', 'kept:goal.add'],
    ] as const
  ).map(
    ([name, path, add]): Screen => ({
      ...{ name: `the ${name} with a form open`, path: `/app/${path}`, as: 'manager' },
      open: (visit) => button(visit, add),
    }),
  ),
  {
    name: 'resources',
    path: '/app/resources',
    as: 'manager',
    open: ({ page }) => page.locator('dl.facts').first().waitFor(),
  },
  {
    name: 'the months and their locks',
    path: '/app/locks',
    as: 'manager',
    open: ({ page }) => page.locator('.rows > li').first().waitFor(),
  },
  {
    name: 'a month before it is locked',
    path: '/app/locks?month=2025-01',
    as: 'manager',
    open: ({ page }) => page.locator('.big-number').first().waitFor(),
  },
  {
    name: 'the people of a municipality',
    path: '/app/team',
    as: 'manager',
    open: ({ page }) => page.locator('.rows > li').first().waitFor(),
  },
  { name: 'stopping letters', path: '/app/reminders#none' },
  {
    name: 'the units with a form open',
    path: '/app/units',
    as: 'manager',
    async open(visit) {
      await visit.press(
        visit.page.getByRole('button', { name: new RegExp(`^${visit.t('youth-app:correct-it')}`) }).first(),
      )
      await button(visit, 'youth-app:unit.add')
    },
  },
  {
    name: 'exporting everything',
    path: '/app/export',
    as: 'manager',
    open: ({ page, t }) => page.getByRole('link', { name: t('export:do') }).waitFor(),
  },
  {
    name: 'the keys of other systems, with a new one',
    path: '/app/keys',
    as: 'manager',
    async open(visit) {
      const { page, write } = visit
      await write('keys:name', 'Nutakortti')
      await button(visit, 'keys:make')
      await page.locator('.notice-saved').waitFor()
    },
  },
  {
    name: 'importing a sheet',
    path: '/app/import',
    as: 'manager',
    open: ({ page }) => page.locator('.rows > li').first().waitFor(),
  },
  {
    name: 'a sheet as it is understood',
    again: true,
    path: `/app/import/${sheet}`,
    as: 'manager',
    open: ({ page }) => page.locator('.figures[aria-busy="false"] .rows > li').first().waitFor(),
  },
  {
    name: 'a sheet that was imported',
    again: true,
    path: `/app/import/${imported}`,
    as: 'manager',
    open: ({ page, t }) => page.getByRole('link', { name: t('import:another') }).waitFor(),
  },
  {
    name: 'publication',
    path: '/app/publication',
    as: 'manager',
    open: ({ page }) => page.getByRole('table').first().waitFor(),
  },
  {
    name: 'good practice of a municipality',
    path: '/app/culture/cards',
    as: 'respondent',
    open: async (visit) => {
      await visit.page.locator('.rows li').first().waitFor()
      await button(visit, 'culture-app:cards.write')
    },
  },
  {
    name: 'questions between municipalities',
    path: '/app/culture/questions',
    as: 'respondent',
    open: ({ page }) => page.locator('article').first().waitFor(),
  },
  {
    name: 'asking a similar municipality',
    path: '/app/culture/ask',
    as: 'respondent',
    open: ({ page }) => page.locator('.card').first().waitFor(),
  },
  {
    name: 'help',
    path: '/app/help',
    as: 'worker',
    async open({ page }) {
      await page.locator('.news-item').first().waitFor()
      for (const fold of await page.locator('details.fold > summary').all()) await fold.click()
    },
  },
  {
    name: 'asking, with a text that is too long',
    path: '/app/help/ask',
    as: 'worker',
    async open(visit) {
      await visit.write('support-app:form.text', 'x'.repeat(5001))
      await button(visit, 'support-app:form.send')
    },
  },
  {
    name: 'a question with its answer',
    path: `/app/help/questions/${question}`,
    as: 'worker',
    open: ({ page }) => page.locator('.message-team').first().waitFor(),
  },
  {
    name: 'help for the national team',
    again: true,
    path: '/app/help',
    as: 'team',
    open: ({ page }) => page.locator('.news-item').first().waitFor(),
  },
  {
    name: 'the queue of questions',
    path: '/app/help/queue',
    as: 'team',
    open: ({ page }) => page.locator('.rows > li').first().waitFor(),
  },
  {
    name: 'a question of the queue',
    path: `/app/help/queue/${question}`,
    as: 'team',
    open: ({ page }) => page.locator('.message').first().waitFor(),
  },
  {
    name: 'the news with a form open',
    path: '/app/help/news',
    as: 'team',
    open: (visit) => button(visit, 'support-app:news.write'),
  },
  {
    name: 'the help sessions with a form open',
    path: '/app/help/sessions',
    as: 'team',
    async open(visit) {
      await button(visit, 'support-app:sessions.announce')
      await button(visit, 'ui:save')
    },
  },
  {
    name: 'the people',
    path: '/app/people',
    as: 'admin',
    open: ({ page }) => page.locator('.rows > li').first().waitFor(),
  },
  {
    name: 'giving a role',
    path: '/app/people',
    as: 'admin',
    again: true,
    async open({ page, press, t }) {
      await press(page.getByRole('button', { name: new RegExp(`^${t('people:give.open')}`) }).first())
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'home of those who do not record', path: '/app/', as: 'analyst' },
  { name: 'nothing here', path: '/app/record', as: 'analyst' },
]
