import type { Page } from '@playwright/test'
import { bookmarkletCode } from '../../app/w/[workspace]/import/bookmarklet-code'
import { expect, expectNoAxeViolations, signIn, test } from '../support/browser'
import { startSite, type Site } from '../support/site'

// Whatever a reviewer has at hand comes in: an address, a file, the page they read, a list of forty.

test.describe.configure({ mode: 'serial' })

let site: Site
test.beforeAll(async () => {
  site = await startSite(Number(process.env.STEMMA_TEST_PAGES_PORT))
})
test.afterAll(() => site.close())

async function openImport(page: Page) {
  await signIn(page, 'reviewer-b')
  await page.goto('/w/demo/import')
  await expect(page.getByRole('textbox').first()).toBeFocused()
}

const paragraphs = (page: Page) =>
  page.getByRole('list', { name: 'Paragraphs' }).getByRole('listitem')

/** The original of the document that is open, as it was kept. */
async function original(page: Page): Promise<Buffer> {
  const id = page.url().split('/').pop() ?? ''
  const answer = await page.request.get(`/api/v1/documents/${id}/original`, {
    headers: { 'x-workspace': 'demo' },
  })
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-disposition']).toMatch(/^attachment/)
  return answer.body()
}

test('by address: fetched once, looked through, mended, and its original is kept', async ({
  page,
}) => {
  await openImport(page)
  await page.keyboard.insertText(site.address('/artikel/7'))
  await expect(page.getByText('1 address')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(/Fähre 7 fährt wieder/)
  await expect(page.getByRole('textbox', { name: 'Byline' })).toHaveValue(/Ada Brandt/)
  await expectNoAxeViolations(page)
  const rows = paragraphs(page)
  const count = await rows.count()
  const spoken = rows.filter({ hasText: 'Wir haben jede Schraube' })
  await spoken.focus()
  for (let word = 0; word < 9; word += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(count + 1)
  await page.getByRole('button', { name: 'Import it like this' }).click()
  await page.waitForURL(/\/documents\/[0-9a-f-]{36}/)
  expect((await original(page)).toString('utf8')).toContain('<h1>Fähre 7 fährt wieder</h1>')
  expect(site.asked.get('/artikel/7')).toBe(1)
})

test('by file: a saved page gives its article, and its furniture does not count', async ({
  page,
}) => {
  await openImport(page)
  const bytes = Buffer.from(`<!doctype html><html lang="de"><head><meta charset="utf-8">
    <title>Der Deich hält</title></head><body><nav><a href="/">Start</a></nav><article><h1>Der Deich hält</h1>
    <p>Der Deich an der Nordmole hat der Flut standgehalten, teilte die Behörde am Abend mit. Niemand wurde verletzt.</p>
    <p>Ein Anwohner sagte, das Wasser habe bis zur dritten Stufe gestanden; so hoch sei es seit Jahren nicht gewesen.</p>
    </article><footer>Impressum</footer></body></html>`)
  const file = { name: 'deich.html', mimeType: 'text/html', buffer: bytes }
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(paragraphs(page).filter({ hasText: 'Nordmole' })).toHaveCount(1)
  await page.getByRole('button', { name: 'Import it like this' }).click()
  await page.waitForURL(/\/documents\/[0-9a-f-]{36}/)
  expect((await original(page)).equals(bytes)).toBe(true)
})

test('by bookmark: the page one reads arrives in the preview, and nothing is stored before a press', async ({
  page,
  baseURL,
}) => {
  await signIn(page, 'reviewer-b')
  await page.goto(site.address('/artikel/8'))
  const code = decodeURIComponent(bookmarkletCode(baseURL ?? '', 'demo')).replace('javascript:', '')
  const [window] = await Promise.all([page.waitForEvent('popup'), page.evaluate(code)])
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue(/Fähre 8/)
  await expectNoAxeViolations(window)
  await window.getByRole('button', { name: 'Import it like this' }).click()
  await window.waitForURL(/\/documents\/[0-9a-f-]{36}/)
  expect((await original(window)).toString('utf8')).toContain('Fähre 8 fährt wieder')
})

test('a window that nobody opened says what to do', async ({ page }) => {
  await signIn(page, 'reviewer-b')
  await page.goto('/w/demo/import/receive')
  await expect(page.getByRole('status').filter({ hasText: 'No page arrived' })).toBeVisible()
  await expectNoAxeViolations(page)
})

test('as a list of forty: each arrives or says why not, and the failed can be tried again', async ({
  page,
}) => {
  test.slow()
  await openImport(page)
  const good = Array.from({ length: 37 }, (_, number) => site.address(`/artikel/${100 + number}`))
  const bad = [site.address('/fehlt'), site.address('/weg'), 'http://10.0.0.8/innen']
  await page.keyboard.insertText([...good, ...bad].join('\n'))
  await expect(page.getByText('40 addresses')).toBeVisible()
  await page.getByRole('button', { name: 'Fetch 40 pages' }).click()
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
  await expect(page.getByText('37 imported, 3 failed')).toBeVisible({ timeout: 90_000 })
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'failed', exact: true }).click()
  const rows = page.getByRole('row').filter({ hasText: 'failed' })
  await expect(rows).toHaveCount(3)
  await expectNoAxeViolations(page)
  await expect(page.getByRole('button', { name: 'Try 3 failed ones again' })).toBeVisible()
})

test('a list is stopped: what has arrived stays, what has not begun does not come', async ({
  page,
}) => {
  test.slow()
  await openImport(page)
  const slow = Array.from({ length: 40 }, (_, number) => site.address(`/langsam/${300 + number}`))
  await page.keyboard.insertText(slow.join('\n'))
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/)
  await expect(page.getByRole('progressbar')).toBeVisible()
  await expect(page.getByText(/^[1-9]\d* imported/)).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText(/^cancelled ·/)).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(/\d+ imported, \d+ cancelled/)).toBeVisible()
  await page.goto('/w/demo/imports')
  await expect(page.getByRole('list', { name: 'Imports' })).toContainText('cancelled')
  await expectNoAxeViolations(page)
})

test('a corrected text becomes a version: what was said moves over, what is lost is listed and placed by hand', async ({
  page,
}) => {
  await signIn(page, 'reviewer-b')
  const ask = asking(page)
  const kept = 'Die Harbour Post berichtete am Montag, der Hafen bleibe bis zum Herbst offen.'
  const gone =
    'Zwei Beamte sagten, die Schleuse sei seit Wochen undicht und niemand habe es gemeldet.'
  const other =
    'Zwei Beamte erklärten am Abend, die Schleuse sei undicht, doch sei es längst gemeldet.'
  const made = await ask('/documents', { text: `Der Hafen bleibt\n\n${kept}\n\n${gone}` })
  const paragraphsOf = await ask(`/documents/${made.id}/paragraphs`)
  for (const { id, type } of paragraphsOf as unknown as { id: string; type: string }[])
    if (type === 'content')
      await ask(`/segments/${id}/annotation`, { chain: 'Harbour Post' }, 'PUT')
  await page.goto(`/w/demo/documents/${made.id}/record`)
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Correct: Byline' }).click()
  await page.getByRole('textbox', { name: 'Byline' }).fill('Ada Brandt')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/corrected by/)).toBeVisible()
  await page.getByRole('button', { name: 'New version' }).click()
  await page
    .getByRole('textbox', { name: 'Text of the new version' })
    .fill(`Der Hafen bleibt\n\nNeu: Es regnet.\n\n${kept}\n\n${other}`)
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Add the version' }).click()
  await expect(page.getByText('Version 2')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Without a place' })).toBeVisible()
  await expectNoAxeViolations(page)
  await page.getByRole('link', { name: 'compare with version 1' }).click()
  await expect(page.getByRole('heading', { name: 'Version 1 and 2' })).toBeVisible()
  await expect(page.getByRole('table')).toContainText('Es regnet')
  await expectNoAxeViolations(page)
  await page.goBack()
  await page.getByRole('button', { name: 'Place here' }).first().click()
  await expect(page.getByRole('heading', { name: 'Without a place' })).toHaveCount(0)
})

/** Asks the API as the page's person does. */
const asking =
  (page: Page) =>
  async (path: string, body?: unknown, method = 'POST') =>
    (await page.evaluate(
      async ([address, text, how]) => {
        const headers = { 'content-type': 'application/json', 'x-workspace': 'demo' }
        const asked = text === null ? { headers } : { method: how, headers, body: text }
        return (await fetch(address, asked)).json() as unknown
      },
      [`/api/v1${path}`, body === undefined ? null : JSON.stringify(body), method] as const,
    )) as { id: string }
