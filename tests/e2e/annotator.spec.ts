import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, signIn, test } from '../support/browser'

// The reviewer's work, with both hands on the keyboard.

const text = [
  'Hafen von Norvik bleibt im Winter offen',
  'Die Harbour Post berichtete am Montag unter Berufung auf zwei Beamte, der Hafen bleibe offen. Die Reederei äußerte sich nicht.',
  'Der Bürgermeister Jorun Aske nannte die Berichte abenteuerlich. „Niemand hat mich gefragt“, sagte er.',
  'Im vergangenen Winter fror das Becken an elf Tagen zu.',
].join('\n\n')

const line = (page: Page) => page.getByRole('combobox', { name: /^(Kette|Chain)$/ })
const current = (page: Page) => page.locator('[data-paragraph][aria-current=true]')
const saved = (page: Page) => page.locator('[data-phase=saved]')

/** Brings a text in as a script would, and opens it. */
async function openText(page: Page, words = text): Promise<string> {
  const id = await page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json', 'x-workspace': 'demo' }
      const answer = await fetch('/api/v1/documents', { method: 'POST', headers, body })
      return ((await answer.json()) as { id: string }).id
    },
    JSON.stringify({ text: words, language: 'de' }),
  )
  await page.goto(`/w/demo/documents/${id}`)
  await expect(line(page)).toBeVisible()
  return id
}

/** What the server has of the document: chains by the first words of their segment. */
async function stored(page: Page, id: string) {
  const ask = async (path: string) =>
    (await page.request.get(`/api/v1${path}`, { headers: { 'x-workspace': 'demo' } })).json()
  return (await ask(`/documents/${id}/annotations`)) as {
    chain: string | null
    credibility: string | null
    reliability: { hop: number; value: string }[]
    labels: { id: string; spans: [number, number][] }[]
    flags: { type: string }[]
    hops: { evidence?: [number, number][]; basis: string }[]
    note: string | null
    judgeable: boolean
  }[]
}

/** A name that no earlier run has made known. */
const stranger = () =>
  `Jorun ${[...String(Date.now())].map((digit) => 'abdefgikmn'[Number(digit)]).join('')}`

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key)
}

async function typeChain(page: Page, chain: string) {
  await page.keyboard.press('/')
  await expect(line(page)).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(chain)
}

test.beforeEach(({ page }) => signIn(page, 'reviewer-a'))

test('a paragraph is one line and Enter', async ({ page }) => {
  const id = await openText(page)
  await expect(current(page)).toContainText('Hafen von Norvik')
  await press(page, 'j')
  await expect(current(page)).toBeFocused()
  await expect(current(page)).toHaveAccessibleName(/Absatz 2, Text: noch nichts vermerkt/)
  await typeChain(page, 'Harbour Post unter Berufung auf zwei Beamte')
  await press(page, 'Enter')
  await expect(current(page)).toBeFocused()
  await expect(current(page)).toContainText('Der Bürgermeister')
  await press(page, 'k')
  await expect(current(page)).toHaveAccessibleName(/Harbour Post.*zwei ungenannte Quellen/)
  await press(page, 'j', 'j', 'n', 'Enter')
  await expect(saved(page)).toBeVisible()
  await expect(page.getByText('2 / 4')).toBeVisible()
  const chains = (await stored(page, id)).map(({ chain }) => chain).toSorted()
  expect(chains).toEqual(['Harbour Post [outlet] ← Beamte ×2 [unnamed-group]', 'unattributed'])
})

test('names are completed, from the list and in the line', async ({ page }) => {
  await openText(page)
  await press(page, '/')
  await page.keyboard.type('Harb')
  const names = page.getByRole('listbox', { name: /^Namen/ })
  await expect(names.getByRole('option').first()).toContainText('Harbour Post')
  await press(page, 'Tab')
  await expect(line(page)).toHaveValue('Harbour Post')
  await page.keyboard.type(' ← wend')
  await press(page, 'ArrowDown')
  await expect(line(page)).toHaveAttribute('aria-activedescendant', /.+/)
  await press(page, 'Enter')
  await expect(line(page)).toHaveValue('Harbour Post ← Clara Wendrup')
  await press(page, 'Enter')
  await expect(current(page)).toContainText('Die Harbour Post')
})

test('two readings are offered and neither is guessed', async ({ page }) => {
  await openText(page)
  await typeChain(page, 'The Ledger via Harbour Post')
  const readings = page.getByRole('listbox', { name: /zwei Arten/ }).getByRole('option')
  await expect(readings).toHaveText([
    '⏎Harbour Post [outlet] ← The Ledger [outlet]',
    '2The Ledger [outlet] ← Harbour Post [outlet]',
  ])
  await page.keyboard.type('2')
  await expect(line(page)).toHaveValue('The Ledger [outlet] ← Harbour Post [outlet]')
  await press(page, 'Control+A')
  await page.keyboard.insertText('The Ledger via Harbour Post')
  await press(page, 'Enter')
  await expect(line(page)).toHaveValue('Harbour Post [outlet] ← The Ledger [outlet]')
  await expect(saved(page)).toHaveCount(0)
})

test('a mistake is quoted with its place, and what would do is one key away', async ({ page }) => {
  await openText(page)
  await typeChain(page, 'RT citing NYT, as quoted by DWN')
  await expect(line(page)).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('Die Pfeile zeigen in verschiedene Richtungen.')).toBeVisible()
  await press(page, 'Enter')
  await expect(line(page)).toHaveValue(/^DWN.*←.*NYT/)
  await press(page, 'Control+A')
  await page.keyboard.insertText('Harbour Post ← own ← Beamte')
  await expect(page.getByText(/kann nichts mehr kommen/)).toBeVisible()
  await press(page, 'Escape', 'j')
  await expect(current(page)).toContainText('Die Harbour Post')
  await expect(page.getByText('noch nicht gesichert')).toBeVisible()
})

test('a new name becomes a source once its kind is chosen', async ({ page }) => {
  const name = stranger()
  const id = await openText(page)
  await press(page, 'j', 'j')
  await typeChain(page, `Harbour Post ← ${name}`)
  await press(page, 'Enter')
  await expect(page.getByRole('listbox', { name: `„${name}“ ist neu. Was ist es?` })).toBeFocused()
  await press(page, 'p')
  await expect(line(page)).toBeFocused()
  await expect(line(page)).toHaveValue(`Harbour Post ← ${name} [named-person]`)
  await press(page, 'Enter')
  await expect(saved(page)).toBeVisible()
  expect((await stored(page, id))[0]?.chain).toBe(`Harbour Post [outlet] ← ${name} [named-person]`)
  await press(page, '/')
  await page.keyboard.type(name.slice(0, 9).toLowerCase())
  await expect(page.getByRole('option', { name }).first()).toBeVisible()
})

test('credibility comes first, and letters only then', async ({ page }) => {
  const id = await openText(page)
  await press(page, 'j')
  await typeChain(page, 'Harbour Post ← zwei Beamte')
  await press(page, 'Escape')
  const letters = page.getByRole('radiogroup', { name: /^Zuverlässigkeit: / })
  await expect(letters).toHaveCount(0)
  await press(page, 'c', '3')
  await expect(letters).toHaveCount(2)
  await expect(page.getByText('möglicherweise wahr')).toBeVisible()
  await press(page, 'b', 'f')
  await expect(current(page)).toBeFocused()
  await expect(page.getByText('Zuverlässigkeit nicht beurteilbar')).toBeVisible()
  await press(page, 'Enter')
  await expect(saved(page)).toBeVisible()
  expect((await stored(page, id))[0]).toMatchObject({
    credibility: '3',
    reliability: [
      { hop: 1, value: 'B' },
      { hop: 2, value: 'F' },
    ],
  })
})

test('passing credibility over is not “cannot be judged”', async ({ page }) => {
  await openText(page)
  await press(page, 'o', 'c', '-')
  const scale = page.getByRole('radiogroup', { name: 'Glaubwürdigkeit der Information' })
  await expect(scale.getByRole('radio', { name: 'nicht bewertet' })).toBeChecked()
  await expect(scale.getByRole('radio', { name: /^6/ })).not.toBeChecked()
})

test('words are chosen by keys: a segment, evidence, a label, a flag, a note', async ({ page }) => {
  const id = await openText(page)
  await press(page, 'j', 'j', 's', 'ArrowDown')
  await expect(page.getByRole('toolbar')).toBeVisible()
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: 'ganzer Absatz' })).toBeVisible()
  await expect(page.locator('q').first()).toContainText('„Niemand hat mich gefragt“, sagte er.')
  await typeChain(page, 'Jorun Aske [named-person]')
  await press(page, 'Escape')
  await press(page, 's', 'ArrowDown', 'ArrowLeft', 'ArrowLeft')
  await press(page, '1')
  await expect(page.getByText('mit Beleg')).toBeVisible()
  await press(page, 's', 'l')
  await page.keyboard.type('verb')
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: /^wertendes Redeverb „/ })).toBeVisible()
  await expect(current(page)).toBeFocused()
  await press(page, 'f')
  await page.keyboard.type('Frage')
  await press(page, 'Enter')
  await press(page, 'r')
  await page.keyboard.type('Wer *fragte*?')
  await press(page, 'Control+Enter')
  await expect(saved(page)).toBeVisible()
  expect((await stored(page, id))[0]).toMatchObject({
    chain: 'Jorun Aske [named-person]',
    labels: [{ id: 'epistemic-verb' }],
    flags: [{ type: 'question' }],
    note: 'Wer *fragte*?',
  })
  expect((await stored(page, id))[0]?.hops[0]?.evidence).toHaveLength(1)
})

test('undo goes back across paragraphs, and redo forward', async ({ page }) => {
  const id = await openText(page)
  await press(page, 'o', 'Enter', 'n', 'Enter')
  await expect(saved(page)).toBeVisible()
  await expect.poll(async () => (await stored(page, id)).length).toBe(2)
  await press(page, 'u')
  await expect(current(page)).toContainText('Die Harbour Post')
  await expect.poll(async () => (await stored(page, id)).length).toBe(1)
  await press(page, 'u')
  await expect(current(page)).toContainText('Hafen von Norvik')
  await expect.poll(async () => (await stored(page, id)).length).toBe(0)
  await press(page, 'U', 'U')
  await expect.poll(async () => (await stored(page, id)).length).toBe(2)
})

test('a removed segment comes back with what it said', async ({ page }) => {
  const id = await openText(page)
  await press(page, 'j', 's', 'Enter')
  await expect(page.getByRole('button', { name: 'ganzer Absatz' })).toBeVisible()
  await press(page, 'o', 'Enter')
  await expect(saved(page)).toBeVisible()
  await expect(current(page)).toContainText('Der Bürgermeister')
  await press(page, 'k', 'ArrowRight', 'Delete')
  await page.getByRole('dialog').getByRole('button', { name: 'Entfernen' }).press('Enter')
  await expect(page.getByRole('button', { name: 'ganzer Absatz' })).toHaveCount(0)
  await press(page, 'u')
  await expect(page.getByRole('button', { name: 'ganzer Absatz' })).toBeVisible()
  await expect.poll(async () => (await stored(page, id)).map(({ chain }) => chain)).toEqual(['own'])
})

test('an unfinished line is there again when the page is', async ({ page }) => {
  await openText(page)
  await typeChain(page, 'Harbour Post via')
  await expect(page.getByText('noch nicht gesichert')).toBeVisible()
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect(line(other)).toHaveValue('Harbour Post via')
  await expect(other.getByText('Auf diesem Gerät lag noch ein Entwurf')).toBeVisible()
})

test.describe('without a line to the server', () => {
  test.use({ expectedNoise: [/ERR_INTERNET_DISCONNECTED/] })
  test('work goes on and is saved when it is back', async ({ page, context }) => {
    const id = await openText(page)
    await context.setOffline(true)
    await press(page, 'o', 'Enter', 'n', 'Enter')
    await expect(page.getByText('nicht gesichert: keine Verbindung').first()).toBeVisible()
    expect(await page.evaluate(() => Object.keys(localStorage).length)).toBeGreaterThan(0)
    await context.setOffline(false)
    await expect(saved(page)).toBeVisible({ timeout: 20_000 })
    expect(await stored(page, id)).toHaveLength(2)
    const kept = () =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('stemma:draft')))
    await expect.poll(kept).toEqual([])
  })
})

test.describe('the same paragraph in two windows', () => {
  test.use({ expectedNoise: [/status of (?:412|428)/] })
  test('nothing is written over: both texts stand side by side', async ({ page, context }) => {
    const id = await openText(page)
    const other = await context.newPage()
    await other.goto(page.url())
    await expect(line(other)).toBeVisible()
    await press(other, 'j')
    await typeChain(other, 'Harbour Post')
    await press(other, 'Enter')
    await expect(saved(other)).toBeVisible()

    await press(page, 'j', 'o', 'r')
    await page.keyboard.type('von hier')
    await press(page, 'Escape', 'Enter')
    await expect(page.getByText('zwei Fassungen')).toBeVisible()
    await press(page, 'k')
    await page.getByRole('button', { name: 'Beide vergleichen' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Zwei Fassungen desselben Vermerks' })
    await expect(dialog).toContainText('von hier')
    await expect(dialog).toContainText('Harbour Post [outlet]')
    await expectNoAxeViolations(page)
    await dialog.getByRole('button', { name: 'Beide verbinden' }).press('Enter')
    await expect(saved(page)).toBeVisible()
    expect(await stored(page, id)).toMatchObject([{ chain: 'own', note: 'von hier' }])
  })
})

test('paragraphs are mended and mended back', async ({ page }) => {
  await openText(page)
  const count = () => page.locator('[data-paragraph]').count()
  await press(page, 'j', 'm', 'Enter')
  await expect.poll(count).toBe(5)
  await press(page, 'u')
  await expect.poll(count).toBe(4)
  await press(page, '6')
  await expect(page.getByText('Angabe · zählt nicht')).toBeVisible()
  await press(page, 'u')
  await expect(page.getByText('Angabe · zählt nicht')).toHaveCount(0)
  await press(page, 'Backspace')
  await expect.poll(count).toBe(3)
  await press(page, 'u')
  await expect.poll(count).toBe(4)
  await press(page, 'Escape')
  await expect(line(page)).toBeVisible()
})

test('the spine is set once, above every chain', async ({ page }) => {
  await openText(page)
  await press(page, 't')
  const spine = page.getByRole('combobox', { name: 'Überlieferung des Textes' })
  await expect(spine).toBeFocused()
  await page.keyboard.insertText('Tidewire [aggregator] ← ? [translation] ← Harbour Post')
  await press(page, 'Enter')
  await expect(spine).toHaveCount(0)
  await expect(page.getByText('festgehalten von')).toBeVisible()
  await typeChain(page, 'The Ledger via Harbour Post')
  await expect(page.getByText(/Harbour Post steht schon in der Überlieferung/)).toBeVisible()
})

test('handed in, it is read and no longer written; opened again, it is', async ({ page }) => {
  await openText(page)
  await press(page, 'o', 'Enter')
  await expect(saved(page)).toBeVisible()
  await page.getByRole('button', { name: 'Abgeben …' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Artikel abgeben' })
  await expect(dialog).toContainText('1 von 4 Absätzen')
  await dialog.getByRole('button', { name: 'Abgeben' }).press('Enter')
  await expect(line(page)).toHaveCount(0)
  await expect(page.getByText('abgegeben', { exact: true })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Wieder öffnen' }).press('Enter')
  await expect(line(page)).toBeVisible()
})

test('a reader sees what was said and can change nothing', async ({ page }) => {
  await openText(page)
  await press(page, 'o', 'Enter')
  await expect(saved(page)).toBeVisible()
  const address = page.url()
  await page.context().clearCookies()
  await signIn(page, 'reader')
  await page.goto(address)
  await expect(page.getByText('own', { exact: true })).toBeVisible()
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await press(page, 'j', 'o')
  await expect(page.getByText('own', { exact: true })).toHaveCount(0)
  await expectNoAxeViolations(page)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test.describe(`${colorScheme}, ${width} pixels wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 860 } })
      test('axe finds nothing wrong, whatever is open', async ({ page }) => {
        test.slow()
        await openText(page)
        await expectNoAxeViolations(page)
        await press(page, 'j', 's', 'Enter')
        await expect(page.getByRole('button', { name: 'ganzer Absatz' })).toBeVisible()
        await typeChain(page, `Harbour Post ← zwei Beamte ← ${stranger()}`)
        await press(page, 'Enter')
        await expect(page.getByRole('listbox', { name: /ist neu/ })).toBeFocused()
        await expectNoAxeViolations(page)
        await press(page, 'p', 'Escape', 'c', '3', 'b')
        await expectNoAxeViolations(page)
        await press(page, 'Escape', 'h', 'Enter')
        await expect(page.getByRole('radiogroup', { name: 'Woher bekannt' })).toBeVisible()
        await expectNoAxeViolations(page)
        await press(page, 'Escape', 'l')
        await expect(page.getByRole('combobox', { name: /Etiketten/ })).toBeFocused()
        await expectNoAxeViolations(page)
        await press(page, 'Escape', '?')
        await expect(page.getByRole('dialog', { name: 'Alle Tasten' })).toBeVisible()
        await expectNoAxeViolations(page)
      })
    })
  }
}
