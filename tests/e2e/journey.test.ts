import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { referenceChains } from '../fixtures/reference-chains'
import { expect, expectNoAxeViolations, signIn, test } from '../support/browser'

// From a real article to an annotated report, with the keyboard alone.

const folder = '../shared/data/seeds/texts'
const isThere = existsSync(folder)
const article = () =>
  readFileSync(`${folder}/${readdirSync(folder).find((name) => name.startsWith('000'))}`, 'utf8')

/** One chain for each paragraph: of a paragraph in parts, the first. */
const chains = [
  ...new Map(
    referenceChains
      .filter(([text]) => text === '000')
      .toReversed()
      .map(([, block, , chain]) => [block, chain]),
  ),
]
  .sort(([a], [b]) => a - b)
  .map(([, chain]) => chain)

test.describe('the real text 000 (needs ../shared)', () => {
  test.skip(!isThere)
  // The report has no script; the browser's driver tries to put one of its own into the frame that shows it.
  test.use({ expectedNoise: [/report.*sandboxed and the 'allow-scripts'/] })

  test('is imported, annotated by keyboard, and every chain stands in the report', async ({
    page,
  }) => {
    test.setTimeout(240_000)
    await signIn(page, 'reviewer-b')
    await page.goto('/w/demo/import')
    await page.getByRole('textbox', { name: 'Text or address' }).focus()
    await page.keyboard.insertText(article())
    await page.getByRole('button', { name: 'Look at the paragraphs' }).focus()
    await page.keyboard.press('Enter')
    const importIt = page.getByRole('button', { name: 'Import it like this' })
    await expect(importIt).toBeEnabled()
    await expectNoAxeViolations(page)
    await importIt.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/documents\/[0-9a-f-]{36}/)
    const id = /documents\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''

    const line = page.getByRole('combobox').first()
    await expect(line).toBeVisible()
    for (const chain of chains) {
      await page.keyboard.press('/')
      await expect(line).toBeFocused()
      await expect(line).toHaveValue('')
      await page.keyboard.insertText(chain)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Enter')
    }
    const api = (path: string) =>
      page.request.get(`/api/v1${path}`, { headers: { 'x-workspace': 'demo' } })
    await expect
      .poll(async () => (await (await api(`/documents/${id}/annotations`)).json()).length, {
        timeout: 20_000,
      })
      .toBe(chains.length)
    await expectNoAxeViolations(page)
    await page.reload()
    await expect(page.getByText(`${chains.length} / ${chains.length}`)).toBeVisible()

    const saved: { chain: string }[] = await (await api(`/documents/${id}/annotations`)).json()
    await page
      .getByRole('button', { name: /more|what else|document/i })
      .last()
      .focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Make a report' }).focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => (await (await api('/reports')).json()).items[0]?.documents[0]?.id)
      .toBe(id)
    const [report] = (await (await api('/reports')).json()).items
    const [html, jsonld] = [
      await (await api(`/reports/${report.id}/html`)).text(),
      await (await api(`/reports/${report.id}/jsonld`)).json(),
    ]
    const shown = await page.evaluate((source) => {
      const body = new DOMParser().parseFromString(source, 'text/html').body
      return (body.textContent ?? '').replace(/\s+/g, ' ')
    }, html)
    for (const { chain } of saved) {
      expect(shown).toContain(chain)
      expect(JSON.stringify(jsonld)).toContain(JSON.stringify(chain).slice(1, -1))
    }
  })
})
