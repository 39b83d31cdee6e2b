import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'

export { expect }

export type DemoPerson = 'admin' | 'editor' | 'reviewer-a' | 'reviewer-b' | 'reader'

interface Fixtures {
  /** What the browser's console may say in a test, such as the refused request it provokes: `test.use({ expectedNoise: [/409/] })`. */
  expectedNoise: RegExp[]
}

export const test = base.extend<Fixtures>({
  expectedNoise: [[], { option: true }],
  // Whatever a page complains of fails the test: thrown errors, console errors, refusals by the content policy.
  context: async ({ context, expectedNoise }, use) => {
    const noise: string[] = []
    context.on('weberror', (error) => noise.push(`thrown: ${error.error().message}`))
    context.on('console', (message) => {
      const { url } = message.location()
      if (message.type() === 'error') noise.push(`console: ${message.text()} (${url})`)
    })
    context.on('dialog', (dialog) => {
      noise.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    await use(context)
    const unexpected = noise.filter((line) => !expectedNoise.some((pattern) => pattern.test(line)))
    expect(unexpected, 'the page is quiet').toEqual([])
  },
})

const kept = new Map<DemoPerson, Awaited<ReturnType<BrowserContext['cookies']>>>()

/**
 * Signs in through the form, once a person and worker; later calls bring the same session. A test that
 * ends the session asks for a `fresh` one.
 */
export async function signIn(page: Page, who: DemoPerson, { fresh = false } = {}): Promise<void> {
  const cookies = fresh ? undefined : kept.get(who)
  if (cookies) {
    await page.context().addCookies(cookies)
    await page.goto('/')
    return
  }
  await page.goto('/sign-in')
  await page.locator('input[name=email]').fill(`${who}@example.org`)
  await page.locator('input[name=password]').fill(process.env.STEMMA_DEMO_PASSWORD ?? '')
  await page.locator('button[type=submit]').click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  if (!fresh) kept.set(who, await page.context().cookies())
}

/** Fails when axe finds anything wrong on the page as it is now. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // The title comes a moment after the page it belongs to.
  await expect(page).toHaveTitle(/\S/)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map(({ target }) => target.join(' ')),
  }))
  expect(found, page.url()).toEqual([])
}
