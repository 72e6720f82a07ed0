import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { evening } from '../../app/testing/world'
import { nobody, write } from '../../base/database/transaction'
import { insertCoreSet } from '../../collection/db/definition/coreSet'
import { publishDue } from '../../collection/testing/releases'
import { cultureSubject } from '../../culture/domain/subject'
import { record } from '../../youth/api/testing/sessions'
import { youthSubject } from '../../youth/domain/subject'
import { yearlySections } from '../../youth/domain/yearly/sections'
import { yearlyIndicators } from '../../youth/domain/yearly/yearlyIndicators'
import { addressOf } from '../../youth/ui/public/addresses'
import { look } from './look'
import { approve } from './round/answering'
import { closeRound, prepareRelease } from './round/releasing'
import { accept } from './round/reviewing'
import { openSite, type Site } from './site'
import { travel, type Visit, visit, type Way } from './visit'

const round = 'youth-2025'
const names = {
  fi: 'Nuorisotyön vuosi 2025',
  sv: 'Ungdomsarbetets år 2025',
  en: 'Youth work 2025',
}

/** The indicators of the yearly form as a real installation lays them out, and two evenings and a group of the year. */
async function layOut({ world }: Site): Promise<void> {
  await write(world.database.owner, nobody, (tx) =>
    insertCoreSet(tx, 'youth', '2025-11-20', yearlyIndicators),
  )
  const unit = world.units.porvoo
  await record(world, 'worker', evening(unit, { date: '2025-05-04' }))
  await record(world, 'worker', evening(unit, { date: '2025-05-05' }))
  await record(world, 'worker', evening(unit, { date: '2025-10-06', form: 'group' }))
  // In a small municipality one person answers for culture too.
  await sql`insert into base.role_grant (person, role, municipality)
    values (${world.people.manager.id}, 'culture-respondent', '638')`.execute(world.database.owner)
}

/** What nobody has recorded: staff, grants and who receives them, and who counts as heard. */
const answers: Readonly<Record<string, string>> = {
  ...{ YO101: '6', 'YO101.youth-work': '4,5', 'YO101.outreach': '1', 'YO101.workshops': '0,5' },
  ...{ YO301: '12 000', 'YO301.associations': '9 000', 'YO301.groups': '2 000', 'YO301.others': '1 000' },
  ...{ YO302: '14' },
}

test.for([
  { device: 'phone', language: 'sv' },
  { device: 'desktop', language: 'fi' },
] satisfies Way[])(
  'the yearly form of youth work is opened as it comes, finds what is recorded, is answered, accepted and released ($device, $language)',
  { timeout: 240_000 },
  async (way) => {
    const site = await openSite()
    try {
      await layOut(site)
      await site.everyoneReads(way.language)
      const team = await visit(site, { device: 'desktop', language: way.language })
      const manager = await visit(site, way)
      const reader = await visit(site, way)
      await team.signIn('team')
      await manager.signIn('manager')
      await travel([team, manager, reader], async () => {
        await openYear(team)
        await answer(manager)
        await approve(manager, round, 'manager')
        await accept(team, round, 'team')
        await closeRound(team, round)
        await prepareRelease(team, names[way.language], [], youthSubject.name[way.language])
        expect(await publishDue(site.world)).toEqual([expect.stringMatching(/^youth \d{4}\.1$/)])
        await readYear(reader)
      })
    } finally {
      await site.close()
    }
  },
)

/** The national team opens the year with the form that comes with the service. */
async function openYear(team: Visit): Promise<void> {
  const { page, t, press, way } = team
  const fill = (label: string, text: string) => page.getByLabel(t(label), { exact: true }).last().fill(text)
  await page.goto('/app/collection/follow')
  await press(page.locator('.row-link', { hasText: t('managed:title') }))
  await press(page.locator('label.chip').filter({ hasText: youthSubject.name[way.language] }))
  await press(page.getByRole('button', { name: t('managed:new'), exact: true }))
  await fill('managed:id', round)
  for (const language of ['fi', 'sv', 'en'] as const) await fill(`managed:name.${language}`, names[language])
  await fill('managed:year', '2025')
  await fill('managed:opens-on', '1.2.2026')
  await fill('managed:deadline', '31.3.2099')
  await press(page.getByRole('button', { name: t('managed:make'), exact: true }))
  await press(page.getByLabel(t('managed:asked.mainland'), { exact: true }))
  await look(team, 'yearly-built')
  await press(page.getByRole('button', { name: t('ui:save'), exact: true }))
  await page.getByText(t('managed:saved')).waitFor()
  await press(page.getByRole('button', { name: t('managed:open.do'), exact: true }).first())
  await press(page.getByRole('dialog').getByRole('button', { name: t('managed:open.do'), exact: true }))
  await page.getByText(t('rounds:managed.state.open')).first().waitFor()
}

/** The head of youth services finds what was recorded in the form, says the rest, and hands it in. */
async function answer(manager: Visit): Promise<void> {
  const { page, t, press, way } = manager
  const field = (ref: string) => page.locator(`[id="value-${ref}"]`)
  await page.goto('/app/')
  await manager.goTo('app:hub.knowledge', 'app:line.rounds')
  for (const subject of [cultureSubject, youthSubject])
    await page.getByRole('heading', { name: subject.name[way.language], level: 2 }).waitFor()
  await look(manager, 'yearly-rounds')
  await press(page.getByRole('link', { name: names[way.language] }))
  for (const { name, indicators } of yearlySections) {
    await press(page.getByRole('navigation').getByRole('button', { name: name[way.language] }))
    await page.getByRole('heading', { name: name[way.language], level: 2 }).waitFor()
    for (const [ref, text] of Object.entries(answers))
      if (indicators.includes(ref.slice(0, 5))) await field(ref).fill(text)
    if (indicators.includes('YO401')) {
      // Nobody types what the service knows: three sessions, of them two open and one of a group.
      const found = await Promise.all(
        ['YO401', 'YO401.open', 'YO401.group'].map((ref) => field(ref).inputValue()),
      )
      expect(found).toEqual(['3', '2', '1'])
    }
    if (indicators.includes('YO501')) await participate(manager)
    await look(manager, `yearly-${indicators[0]}`)
  }
  await page
    .getByText(t('rounds:saved-at', { at: '' }).trim())
    .filter({ visible: true })
    .first()
    .waitFor()
  await press(page.getByRole('button', { name: t('rounds:submit'), exact: true }))
  await page.getByText(t('rounds:waits', { by: 'manager' })).waitFor()
  await look(manager, 'yearly-handed-in')
}

async function participate({ page, press }: Visit): Promise<void> {
  const choose = (ref: string, index: number) => page.locator(`[id="value-${ref}"]`).selectOption({ index })
  await choose('YO501.own', 1)
  for (const part of ['joint', 'other']) await choose(`YO501.${part}`, 2)
  await press(page.locator('[id="value-YO502"]').getByRole('checkbox').first())
}

/** Anybody reads what the country answered, goes on to one municipality's answers, and from a figure to how it came about. */
async function readYear(reader: Visit): Promise<void> {
  const { page, press, t, way } = reader
  await page.goto(addressOf(way.language, { name: 'front' }))
  await press(page.getByRole('link', { name: t('youth-public:front.yearly') }))
  expect(await page.locator('.statement-figure').innerText()).toBe('6,0')
  await look(reader, 'yearly-public')
  await press(
    page.locator('.regions > details > summary', { hasText: way.language === 'sv' ? 'Nyland' : 'Uusimaa' }),
  )
  await press(page.getByRole('link', { name: way.language === 'sv' ? 'Borgå' : 'Porvoo', exact: true }))
  const heading = page.getByRole('heading', { name: t('youth-public:yearly.of-municipality') })
  await heading.waitFor()
  await look(reader, 'yearly-public-municipality')
  await press(page.locator('.measure-table a[href*="/638/2025/YO101"]').first())
  await page.getByRole('heading', { name: t('collection-public:trail.heading') }).waitFor()
  await page.getByText(t('collection-public:trail.approved')).waitFor()
  await page.getByText(t('collection-public:trail.accepted')).waitFor()
  await look(reader, 'yearly-way')
  await press(page.locator('.trail a'))
  await page.getByRole('heading', { name: t('collection-public:quality.title') }).waitFor()
  const [sheet] = await Promise.all([
    page.waitForEvent('download'),
    press(page.locator('a[href^="/tables/youth-indicators.xlsx"]')),
  ])
  expect(sheet.suggestedFilename()).toMatch(/^youth-indicators-\d{4}\.1-\w+\.xlsx$/)
  await look(reader, 'yearly-release')
}
