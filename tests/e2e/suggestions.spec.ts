import { existsSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, signIn, test } from '../support/browser'

// What the machine proposes, decided on with the keyboard alone.

const text = [
  'Hafen von Norvik bleibt im Winter offen',
  'Die Bürgermeisterin Jorun Aske sagte am Montag, der Hafen bleibe den ganzen Winter offen.',
  'Im vergangenen Winter fror das Becken an elf Tagen zu. Laut der Reederei Norlinie waren es zwölf Tage. Der Kai ist alt.',
  '„Niemand hat mich gefragt“, sagte der Lotse Halvard Brenn.',
  'Die Stadt hat 14.000 Einwohner.',
  'Laut dem Fischer Orm Tveit ist der Kai gesperrt.',
].join('\n\n')

interface Item {
  fingerprint: string
  paragraphId: string
  chain: string
  hops: { label?: string; source?: string }[]
  cue: [number, number][]
  reason: string
  rule: string
}
interface Stored {
  chain: string | null
  origin: { fingerprint: string; edited: boolean } | null
}

const headers = { 'x-workspace': 'demo' }
const ask = async (page: Page, path: string) =>
  (await page.request.get(`/api/v1${path}`, { headers })).json()
const proposed = async (page: Page, id: string) =>
  ((await ask(page, `/documents/${id}/suggestions`)) as { suggestions: Item[] }).suggestions
const stored = async (page: Page, id: string) =>
  (await ask(page, `/documents/${id}/annotations`)) as Stored[]

const card = (page: Page) => page.getByRole('region', { name: /^Vorschlag/ })
const line = (page: Page) => page.getByRole('combobox', { name: /^(Kette|Chain)$/ })
const current = (page: Page) => page.locator('[data-paragraph][aria-current=true]')
const drafts = (page: Page) => page.locator('[data-paragraph] [data-start][data-draft]')
const settled = (page: Page) => expect(page.locator('[data-phase=saved]')).toBeVisible()

async function bringIn(page: Page, words: string): Promise<string> {
  return page.evaluate(
    async (body) => {
      const sent = { 'content-type': 'application/json', 'x-workspace': 'demo' }
      const answer = await fetch('/api/v1/documents', { method: 'POST', headers: sent, body })
      return ((await answer.json()) as { id: string }).id
    },
    JSON.stringify({ text: words, language: 'de' }),
  )
}

async function openText(page: Page, words = text): Promise<string> {
  const id = await bringIn(page, words)
  await page.goto(`/w/demo/documents/${id}`)
  await expect(line(page)).toBeVisible()
  await expect(drafts(page).first()).toBeVisible()
  return id
}

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key)
}

test.beforeEach(({ page }) => signIn(page, 'reviewer-a'))

test('every suggestion shows its cue in the text and its reason beside it', async ({ page }) => {
  const id = await openText(page)
  const items = await proposed(page, id)
  expect(items.length).toBeGreaterThanOrEqual(4)
  for (const { fingerprint, cue, reason, hops } of items) {
    if (!(await card(page).getByText(reason, { exact: true }).isVisible())) await press(page, 'd')
    await expect(card(page)).toContainText(reason)
    for (const { label } of hops) await expect(card(page)).toContainText(label ?? '')
    const words = page.locator(`[data-cue="${fingerprint}"]`)
    if (cue.length > 0) await expect(words.first()).toBeVisible()
    await expect(current(page)).toHaveAccessibleName(/Vorschl/)
  }
})

test('a accepts and goes on, u takes it back', async ({ page }) => {
  const id = await openText(page)
  const before = await drafts(page).count()
  const first = (await proposed(page, id))[0]!
  await press(page, 'j', 'a')
  await settled(page)
  await expect(current(page)).toContainText('Im vergangenen Winter')
  await expect(current(page)).toBeFocused()
  expect(await stored(page, id)).toMatchObject([
    { chain: first.chain, origin: { fingerprint: first.fingerprint, edited: false } },
  ])
  await press(page, 'a')
  await expect.poll(async () => (await stored(page, id)).length).toBe(2)
  await press(page, 'u')
  await expect.poll(async () => (await stored(page, id)).length).toBe(1)
  await press(page, 'u')
  await expect.poll(async () => (await stored(page, id)).length).toBe(0)
  await expect(drafts(page)).toHaveCount(before)
})

test('x rejects for good, and u takes that back as well', async ({ page }) => {
  const id = await openText(page)
  const before = (await proposed(page, id)).length
  await press(page, 'j', 'x')
  await expect(current(page)).toHaveAccessibleName(/: noch nichts vermerkt$/)
  await expect.poll(async () => (await proposed(page, id)).length).toBe(before - 1)
  await page.reload()
  await expect(drafts(page).first()).toBeVisible()
  await press(page, 'Home', 'j')
  await expect(card(page)).toHaveCount(0)
  await press(page, 'x')
  await expect(page.getByText('Hier steht kein Vorschlag.')).toBeAttached()
})

test('e takes the chain into the line, where it can be changed', async ({ page }) => {
  const id = await openText(page)
  const { chain } = (await proposed(page, id))[0]!
  await press(page, 'j', 'e')
  await expect(line(page)).toBeFocused()
  await expect(line(page)).toHaveValue(chain)
  const caret = await line(page).evaluate((field: HTMLInputElement) => field.selectionStart)
  expect(caret).toBe(chain.length)
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('own')
  await press(page, 'Enter')
  await settled(page)
  expect(await stored(page, id)).toMatchObject([{ chain: 'own', origin: { edited: true } }])
})

test('A accepts all of a rule in the text at once, and one u takes all back', async ({ page }) => {
  const id = await openText(page)
  const items = await proposed(page, id)
  const { rule } = items.find(({ chain }) => chain.includes('Norlinie'))!
  const count = items.filter((item) => item.rule === rule).length
  expect(count).toBeGreaterThan(1)
  await press(page, 'j', 'd', 'A')
  await expect.poll(async () => (await stored(page, id)).length).toBe(count)
  await expect(page.getByText(`${count} Vorschläge übernommen.`)).toBeAttached()
  await press(page, 'u')
  await expect.poll(async () => (await stored(page, id)).length).toBe(0)
})

test('v puts them out of sight, also after a reload, and back', async ({ page }) => {
  await openText(page)
  await press(page, 'v')
  await expect(drafts(page)).toHaveCount(0)
  await page.reload()
  await expect(line(page)).toBeVisible()
  await expect(drafts(page)).toHaveCount(0)
  await press(page, 'v')
  await expect(drafts(page).first()).toBeVisible()
})

test('the mouse does what the keys do', async ({ page }) => {
  const id = await openText(page)
  await page.locator('[data-cue]').first().click()
  await card(page)
    .getByRole('button', { name: /^Übernehmen a/ })
    .click()
  await expect.poll(async () => (await stored(page, id)).length).toBe(1)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`axe finds nothing with suggestions open: ${colorScheme}, ${width} px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 844 })
      await openText(page)
      await press(page, 'j', 'd')
      await expect(card(page)).toBeVisible()
      await expectNoAxeViolations(page)
    })
  }
}

test('the editor sees how each rule fares, and axe finds nothing', async ({ page }) => {
  const id = await openText(page)
  await press(page, 'j', 'a')
  await expect.poll(async () => (await stored(page, id)).length).toBe(1)
  await page.context().clearCookies()
  await signIn(page, 'editor')
  await page.goto('/w/demo/suggestions')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(
    page
      .getByRole('table')
      .getByText(/^[1-9]\d* /)
      .first(),
  ).toBeVisible()
  await expectNoAxeViolations(page)
})

// ------------------------------------------------------------------ keystrokes

interface Gold {
  segments: {
    type: string
    text: string
    ownVoice?: string
    chains?: { prefix?: number; certainty?: string; hops: GoldHop[]; covers?: string | string[] }[]
  }[]
}
interface GoldHop {
  name: string
  kind: string
  names?: string[]
  mentions?: string[]
}

const folder = new URL('../../../shared/data/seeds/', import.meta.url)
const name = '004_69b0c0a304327b38'
const seed = {
  text: new URL(`texts/${name}.txt`, folder),
  gold: new URL(`gold/${name}.json`, folder),
}

/** Keys to type names that one knows already are saved by completion: three letters and Tab. */
function keysToType(hops: readonly GoldHop[], known: Set<string>): number {
  const names = hops.map((hop) => {
    // A new name needs its kind as well: Enter and one letter.
    const keys = known.has(hop.name) ? Math.min(4, hop.name.length) : hop.name.length + 2
    known.add(hop.name)
    return keys
  })
  const arrows = 3 * (hops.length - 1)
  return 1 + names.reduce((sum, keys) => sum + keys, 0) + arrows + 1
}

/** s, Enter: a stretch is at best one sentence, chosen by two keys. */
const keysToChoose = 2
const ownVoice = 2

const says = (item: Item, hops: readonly GoldHop[]): boolean => {
  const origin = hops.at(-1)
  const label = (item.hops.at(-1)?.label ?? '').toLowerCase()
  const all = [origin?.name, ...(origin?.names ?? []), ...(origin?.mentions ?? [])]
  return all.some((each) => {
    const other = (each ?? '').toLowerCase()
    return other !== '' && label !== '' && (label.includes(other) || other.includes(label))
  })
}

test.describe('a real article', () => {
  test.skip(!existsSync(seed.text), 'the reference folder ../shared is missing')

  test('takes at most a third of the keystrokes with suggestions', async ({ page }) => {
    test.setTimeout(180_000)
    const gold = JSON.parse(readFileSync(seed.gold, 'utf8')) as Gold
    const id = await openText(page, readFileSync(seed.text, 'utf8'))
    const paragraphs = (await ask(page, `/documents/${id}/paragraphs`)) as {
      id: string
      text: string
      type: string
    }[]
    const items = await proposed(page, id)
    const carrying = paragraphs.filter(({ type }) =>
      ['headline', 'standfirst', 'content', 'caption'].includes(type),
    )
    let without = 0
    let withThem = 0
    const known = { without: new Set<string>(), with: new Set<string>() }
    const count = (...keys: string[]) => {
      withThem += keys.length
      return press(page, ...keys)
    }
    await press(page, 'Home')
    for (const paragraph of carrying) {
      const wanted = gold.segments.find(({ text: words }) => paragraph.text.includes(words.trim()))
      const chains = (wanted?.chains ?? [])
        .filter(({ certainty }) => certainty !== 'open')
        .map(({ hops, prefix = 0 }) => hops.slice(prefix))
        .filter((hops) => hops.length > 0)
      without += chains.length === 0 ? ownVoice : 0
      for (const hops of chains) {
        const stretch = chains.length > 1 || wanted?.ownVoice === 'part' ? keysToChoose : 0
        without += keysToType(hops, known.without) + stretch
      }
      const left = [...chains]
      await page.locator(`#p-${paragraph.id}`).focus()
      for (const item of items.filter(({ paragraphId }) => paragraphId === paragraph.id)) {
        if ((await card(page).count()) === 0) continue
        if (!(await card(page).getByText(item.reason, { exact: true }).isVisible())) continue
        const right = left.findIndex((hops) => says(item, hops))
        if (right >= 0) left.splice(right, 1)
        await count(right >= 0 ? 'a' : 'x')
        await page.locator(`#p-${paragraph.id}`).focus()
      }
      for (const hops of left) withThem += keysToType(hops, known.with) + keysToChoose
      if (chains.length === 0) await count('o', 'Enter')
    }
    test.info().annotations.push({ type: 'keystrokes', description: `${withThem} of ${without}` })
    expect(withThem).toBeLessThanOrEqual(without / 3)
  })
})
