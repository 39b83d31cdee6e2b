import type { Page } from '@playwright/test'
import { expect, expectNoAxeViolations, signIn, test } from '../support/browser'

// The frame around the work: the door, the lists, what can be done with each thing in them.

const password = () => process.env.STEMMA_DEMO_PASSWORD ?? ''
const unique = (words: string) => `${words} ${Math.random().toString(36).slice(2, 8)}`

async function ask(page: Page, path: string, body?: unknown) {
  const headers = { 'x-workspace': 'demo' }
  const answer = body
    ? await page.evaluate(
        async ([address, text]) => {
          const sent = { 'content-type': 'application/json', 'x-workspace': 'demo' }
          const response = await fetch(address, { method: 'POST', headers: sent, body: text })
          return response.json()
        },
        [`/api/v1${path}`, JSON.stringify(body)] as const,
      )
    : await (await page.request.get(`/api/v1${path}`, { headers })).json()
  return answer as { id: string; state: string; removed: unknown; items: { id: string }[] }
}

const article = (title: string) =>
  `${title}\n\nDie Harbour Post berichtete am Montag, der Hafen bleibe offen.\n\nDas sagte ein Beamter.`

/** Opens the import with the caret in its empty text. */
async function openImport(page: Page) {
  await page.goto('/w/demo/import')
  await expect(page.getByRole('textbox').first()).toBeFocused()
}

/** Fills in the form at the door. */
async function knock(page: Page, email: string, secret: string) {
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(secret)
  await page.keyboard.press('Enter')
}

test.describe('the door', () => {
  test.describe('closed', () => {
    test.use({ expectedNoise: [/status of 401/] })

    test('says that address and password do not match, and keeps the address', async ({ page }) => {
      await page.goto('/sign-in')
      await knock(page, 'admin@example.org', 'not the password')
      await expect(page.getByRole('alert').filter({ hasText: 'do not match' })).toBeVisible()
      await expect(page.locator('input[name=email]')).toHaveValue('admin@example.org')
      await expect(page.locator('input[name=password]')).toBeFocused()
      await expectNoAxeViolations(page)
    })

    test('says that it was tried too often', async ({ page }) => {
      await page.goto('/sign-in')
      const email = `${unique('nobody').replace(' ', '-')}@example.org`
      const said = page.getByRole('alert').filter({ hasText: 'Too many attempts' })
      for (let times = 0; times < 22 && !(await said.isVisible()); times += 1) {
        await knock(page, email, 'a guess')
        await expect(page.getByRole('button', { name: 'Sign in' })).toBeEnabled()
        await page.waitForLoadState('networkidle')
      }
      await expect(said).toBeVisible()
    })
  })

  test('leads to the page that was asked for, and nowhere else', async ({ page }) => {
    await page.goto('/w/demo/sources?q=post')
    await expect(page).toHaveURL(/\/sign-in\?next=/)
    await page.getByRole('button', { name: 'reader@example.org' }).click()
    await expect(page.locator('input[name=password]')).toBeFocused()
    await knock(page, 'reader@example.org', password())
    await expect(page).toHaveURL(/\/w\/demo\/sources\?q=post$/)
    await page.goto('/sign-in?next=//elsewhere.example/')
    await expect(page).toHaveURL(/\/w\/demo$/)
  })

  test('speaks both languages before anybody is known', async ({ page }) => {
    await page.goto('/sign-in')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in')
    await page.getByRole('button', { name: 'Deutsch' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anmelden')
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  })
})

test.describe('the articles', () => {
  test('are walked over with j and k and opened with Enter', async ({ page }) => {
    await signIn(page, 'reviewer-b')
    await page.goto('/w/demo')
    const titles = page.locator('[data-step]')
    await page.keyboard.press('j')
    await expect(titles.nth(0)).toBeFocused()
    await page.keyboard.press('j')
    await expect(titles.nth(1)).toBeFocused()
    await page.keyboard.press('k')
    await expect(titles.nth(0)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/documents\//)
  })

  test('are searched and filtered in the address', async ({ page }) => {
    await signIn(page, 'reviewer-b')
    await page.goto('/w/demo')
    await page.keyboard.press('/')
    await page.keyboard.type('minister')
    await expect(page).toHaveURL(/\?q=minister$/)
    await expect(page.getByRole('listitem').filter({ hasText: 'Minister overruled' })).toBeVisible()
    await page.getByRole('link', { name: 'archived' }).click()
    await expect(page).toHaveURL(/q=minister&state=archived/)
    await expect(page.getByText('No article matches')).toBeVisible()
    await page.goBack()
    await expect(page).toHaveURL(/\?q=minister$/)
    await expect(page.getByRole('searchbox')).toHaveValue('minister')
  })

  test('are handed in and archived, and it can be taken back', async ({ page }) => {
    await signIn(page, 'editor')
    const title = unique('Hafen bleibt offen')
    const { id } = await ask(page, '/documents', { text: article(title), title })
    await page.goto(`/w/demo?q=${encodeURIComponent(title)}`)
    const choose = async (what: string) => {
      await page.getByRole('button', { name: `Aktionen für „${title}“` }).click()
      await page.getByRole('menuitem', { name: what }).click()
    }
    await choose('Abgeben')
    await expect(page.getByText(`„${title}“ ist abgegeben.`)).toBeVisible()
    await page.getByRole('button', { name: 'Rückgängig' }).click()
    await expect.poll(async () => (await ask(page, `/documents/${id}`)).state).toBe('open')
    await choose('Ablegen')
    await expect(page.getByText('Kein Artikel passt dazu')).toBeVisible()
    await page.getByRole('button', { name: 'Rückgängig' }).last().click()
    await expect(page.locator('[data-step]')).toHaveText(title)
    await choose('Angaben ändern')
    await page.getByRole('textbox', { name: 'Verfasser' }).fill('M. Holt')
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Angaben speichern' }).click()
    await expect(page.getByText('Die Angaben sind gespeichert.')).toBeVisible()
    expect(await ask(page, `/documents/${id}`)).toMatchObject({ byline: 'M. Holt' })
  })

  test('lose their text on a legal demand, after what goes and what stays is said', async ({
    page,
  }) => {
    await signIn(page, 'admin')
    const title = unique('Kurze Meldung')
    const { id } = await ask(page, '/documents', { text: article(title), title })
    await page.goto(`/w/demo?q=${encodeURIComponent(title)}`)
    await page.getByRole('button', { name: `Aktionen für „${title}“` }).click()
    await page.getByRole('menuitem', { name: 'Text entfernen' }).click()
    const dialog = page.getByRole('alertdialog', { name: 'Text entfernen' })
    await expect(dialog).toContainText('Was bleibt')
    await expect(dialog.getByRole('button', { name: 'Text entfernen' })).toBeDisabled()
    await expectNoAxeViolations(page)
    await dialog.getByRole('textbox', { name: 'Grund' }).fill('Einstweilige Verfügung')
    await dialog.getByRole('button', { name: 'Text entfernen' }).click()
    await expect(page.getByText('Text entfernt', { exact: true })).toBeVisible()
    expect((await ask(page, `/documents/${id}`)).removed).toMatchObject({
      reason: 'Einstweilige Verfügung',
    })
  })

  test('offer a reader nothing that a reader may not do', async ({ page }) => {
    await signIn(page, 'reader')
    await page.goto('/w/demo')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles')
    await expect(page.getByRole('link', { name: 'Bring in an article' })).toHaveCount(0)
    await page
      .getByRole('button', { name: /^Actions for/ })
      .first()
      .click()
    await expect(page.getByRole('menuitem')).toHaveText(['Open'])
  })
})

test.describe('an article that is brought in', () => {
  const title = unique('Norvik: Der Hafen bleibt im Winter offen')
  const text = [
    title,
    'Von Maren Holt, 14. November 2026',
    'Die Harbour Post berichtete am Montag, der Hafen bleibe offen. Die Reederei äußerte sich nicht.',
    'Der Bürgermeister Jorun Aske nannte die Berichte abenteuerlich.',
  ].join('\n\n')

  test('is mended by keyboard, survives a reload and opens for review', async ({ page }) => {
    await signIn(page, 'reviewer-b')
    await openImport(page)
    await page.keyboard.insertText(text)
    await page.keyboard.press('Control+Enter')
    const rows = page.getByRole('list', { name: 'Paragraphs' }).getByRole('listitem')
    await expect(rows).toHaveCount(4)
    await expectNoAxeViolations(page)
    await rows.nth(0).focus()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await expect(rows.nth(2)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'Set the mark first' })).toHaveCount(1)
    for (let word = 0; word < 10; word += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(rows).toHaveCount(5)
    await expect(rows.nth(3)).toBeFocused()
    await expect(rows.nth(3)).toContainText('Die Reederei äußerte sich nicht.')
    await expect(rows.nth(3)).not.toContainText('offen')
    await page.keyboard.press('b')
    await expect(rows.nth(3)).toContainText('does not count')
    await page.keyboard.press('u')
    await expect(rows.nth(3)).not.toContainText('does not count')
    await page.keyboard.press('Backspace')
    await expect(rows).toHaveCount(4)
    await page.keyboard.press('Control+z')
    await expect(rows).toHaveCount(5)
    await page.getByRole('textbox', { name: 'Outlet' }).fill('Harbour Post')
    await page.reload()
    await expect(rows).toHaveCount(5)
    await expect(page.getByRole('textbox', { name: 'Outlet' })).toHaveValue('Harbour Post')
    await rows.nth(0).focus()
    await page.keyboard.press('Control+Enter')
    await page.waitForURL(/\/documents\/[0-9a-f-]{36}/)
    const id = page.url().split('/').pop() ?? ''
    const paragraphs = (await ask(page, `/documents/${id}/paragraphs`)) as unknown as unknown[]
    expect(paragraphs).toHaveLength(5)
    expect(await ask(page, `/documents/${id}`)).toMatchObject({ outlet: { name: 'Harbour Post' } })
    await page.goto('/w/demo/import')
    await expect(page.getByRole('textbox', { name: 'Text or address' })).toHaveValue('')
  })

  test('is recognised when it is here already', async ({ page }) => {
    await signIn(page, 'reviewer-b')
    const words = article(unique('Zweimal dasselbe'))
    await ask(page, '/documents', { text: words, title: 'Schon hier' })
    await openImport(page)
    await page.keyboard.insertText(words)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('This very text is already here')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Schon hier' })).toBeVisible()
  })

  test('comes from a file in an old character set, kept byte by byte', async ({ page }) => {
    await signIn(page, 'reviewer-b')
    await page.goto('/w/demo/import')
    const words = `Grüße aus Överby\n\n${unique('Die Fähre fährt wieder, sagte der Käpt’n').replace('’', "'")}.`
    const bytes = Buffer.from(words, 'latin1')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'faehre.txt', mimeType: 'text/plain', buffer: bytes })
    const list = page.getByRole('list', { name: 'Paragraphs' })
    await expect(list).toContainText('Grüße aus Överby')
    await page.reload()
    await expect(list).toContainText('Die Fähre fährt wieder')
    await page.getByRole('button', { name: 'Import it like this' }).click()
    await page.waitForURL(/\/documents\/[0-9a-f-]{36}/)
    const id = page.url().split('/').pop() ?? ''
    const original = await page.request.get(`/api/v1/documents/${id}/original`, {
      headers: { 'x-workspace': 'demo' },
    })
    expect((await original.body()).equals(bytes)).toBe(true)
  })

  test.describe('that is none', () => {
    test.use({ expectedNoise: [/status of 422/] })

    test('is refused in words, and what was typed stays', async ({ page }) => {
      await signIn(page, 'reviewer-b')
      await openImport(page)
      await page.keyboard.insertText('Ein Satz.')
      await page.locator('input[type=file]').setInputFiles({
        name: 'bild.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      })
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible()
      await expect(page.getByRole('textbox', { name: 'Text or address' })).toHaveValue('Ein Satz.')
    })
  })
})

test.describe('the sources', () => {
  test('are made, changed and merged, and found by both names', async ({ page }) => {
    await signIn(page, 'editor')
    const [first, second] = [unique('Küstenblatt'), unique('Seeblatt')]
    const made = async (name: string) => {
      await page.goto('/w/demo/sources')
      await page.getByRole('button', { name: 'Neue Quelle' }).click()
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
      await page.getByRole('button', { name: /^Art/ }).click()
      await page.getByRole('option', { name: /^Medium/ }).click()
      await expectNoAxeViolations(page)
      await page.getByRole('button', { name: 'Anlegen' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    }
    await made(first)
    await made(second)
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Bearbeiten' }).click()
    await page.getByRole('textbox', { name: 'Nebennamen' }).fill('Seebl.')
    await page.getByRole('button', { name: 'Speichern' }).click()
    await expect(page.getByText('auch Seebl.')).toBeVisible()
    await page.getByRole('button', { name: 'Zusammenlegen' }).click()
    await page.getByRole('searchbox', { name: 'Quelle, in der sie aufgeht' }).fill(first)
    await page.getByRole('option', { name: first }).click()
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: `In „${first}“ aufgehen lassen` }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first)
    await page.goto(`/w/demo/sources?q=${encodeURIComponent(second)}`)
    await expect(page.locator('[data-step]')).toHaveText(first)
  })

  test('tell where they occur', async ({ page }) => {
    await signIn(page, 'reader')
    await page.goto('/w/demo/sources?q=harbour%20post')
    await page.locator('[data-step]').first().click()
    await expect(page.getByRole('heading', { level: 2, name: 'Where it occurs' })).toBeVisible()
    await expect(page.getByRole('article').first()).toContainText('Harbour Post')
    await expect(page.getByRole('button', { name: 'Edit' })).toHaveCount(0)
  })
})

test.describe('a report', () => {
  // The report has no script; the browser's driver tries to put one of its own into the frame that shows it.
  test.use({ expectedNoise: [/report.*sandboxed and the 'allow-scripts'/] })

  test('is made of chosen articles, shown and handed out', async ({ page }) => {
    await signIn(page, 'reviewer-b')
    const title = unique('What the harbour rests on')
    await page.goto('/w/demo/reports')
    await page.getByRole('button', { name: 'Make a report' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Make a report' })
    await dialog.getByText('Minister overruled navy chief').click()
    await dialog.getByRole('textbox', { name: 'Title' }).fill(title)
    await expectNoAxeViolations(page)
    await dialog.getByRole('button', { name: 'Make report' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('heading', { level: 1 })).toContainText(title)
    for (const name of ['Web page', 'Markdown', 'Table', 'JSON', 'Web Annotation']) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name, exact: true }).click(),
      ])
      expect(await file.failure()).toBeNull()
    }
    await page.goto('/w/demo/reports')
    await expect(page.getByRole('link', { name: title })).toBeVisible()
    await expectNoAxeViolations(page)
  })
})

test.describe('a new member', () => {
  test.use({ expectedNoise: [/status of 401/, /status of 404/] })

  test('gets a password once, makes the place their own, and can be shut out at once', async ({
    page,
    browser,
  }) => {
    test.setTimeout(120_000)
    await signIn(page, 'admin')
    const name = unique('Ida Lund')
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`
    await page.goto('/w/demo/members')
    await page.getByRole('button', { name: 'Person hinzufügen' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill(name)
    await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(email)
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Hinzufügen', exact: true }).click()
    const secret = (await page.locator('code').textContent()) ?? ''
    expect(secret.length).toBeGreaterThanOrEqual(12)
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Fertig' }).click()
    const row = page.getByRole('row', { name: new RegExp(name) })
    await expect(row).toContainText(email)

    const theirs = await (await browser.newContext()).newPage()
    await theirs.goto('/sign-in')
    await knock(theirs, email, secret)
    await expect(theirs).toHaveURL(/\/w\/demo/)
    await theirs.goto('/profile')
    await theirs.getByLabel('Bisheriges Kennwort').fill(secret)
    await theirs.getByLabel('Neues Kennwort').fill('kurz')
    await theirs.getByRole('button', { name: 'Kennwort ändern' }).click()
    await expect(theirs.getByText('Ein Kennwort hat 12 bis 200 Zeichen.')).toBeVisible()
    await theirs.getByLabel('Neues Kennwort').fill(`${secret} und mehr`)
    await theirs.getByRole('button', { name: 'Kennwort ändern' }).click()
    await expect(theirs.getByText('Das Kennwort ist geändert.')).toBeVisible()
    await theirs.getByRole('textbox', { name: 'Wofür' }).fill('Archivskript')
    await theirs.getByRole('button', { name: 'Schlüssel erstellen' }).click()
    await expect(theirs.getByText(/^stm_/)).toBeVisible()
    await expectNoAxeViolations(theirs)
    await theirs.getByRole('button', { name: /^wie das Gerät/ }).click()
    await theirs.getByRole('option', { name: 'dunkel' }).click()
    await theirs.getByRole('button', { name: /^Deutsch/ }).click()
    await theirs.getByRole('option', { name: 'Englisch' }).click()
    await theirs.getByRole('button', { name: 'Speichern', exact: true }).click()
    await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Profile')
    await expect(theirs.locator('html')).toHaveAttribute('data-theme', 'dark')

    await row.getByRole('button', { name: `Aktionen für ${name}` }).click()
    await page.getByRole('menuitem', { name: 'Zugang sperren' }).click()
    await expect(row).toContainText('gesperrt')
    await theirs.goto('/w/demo')
    await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('There is nothing here')
    await theirs.context().close()
  })

  test('the last admin cannot step down', async ({ page }) => {
    await signIn(page, 'admin')
    await page.goto('/w/demo/members')
    await page.getByRole('button', { name: /Rolle von Ruth Albers/ }).click()
    await page.getByRole('option', { name: /^liest/ }).click()
    await expect(page.getByText('mindestens eine Person, die sie verwaltet')).toBeVisible()
    await expect(page.getByRole('button', { name: /Rolle von Ruth Albers/ })).toContainText(
      'verwaltet',
    )
  })
})

test('signing out ends the session everywhere it is open, and leaves no draft behind', async ({
  page,
}) => {
  await signIn(page, 'editor', { fresh: true })
  await openImport(page)
  await page.keyboard.insertText('Ein Entwurf.')
  await page.evaluate(() => localStorage.setItem('stemma:draft:x', '1'))
  const other = await page.context().newPage()
  await other.goto('/w/demo')
  await page.getByRole('button', { name: /^Konto von/ }).click()
  await page.getByRole('menuitem', { name: 'Abmelden' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  const kept = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ])
  expect(kept.filter((key) => /^stemma:(draft|import):/.test(key))).toEqual([])
  await other.getByRole('link', { name: 'Quellen', exact: true }).click()
  await expect(other).toHaveURL(/\/sign-in\?next=%2Fw%2Fdemo%2Fsources/)
})

test('making a workspace leads into it', async ({ page }) => {
  await signIn(page, 'editor')
  await page.goto('/w/demo')
  await page.getByRole('button', { name: /^Redaktion wechseln/ }).click()
  await page.getByRole('menuitem', { name: 'Neue Redaktion' }).click()
  const name = unique('Redaktion Übersee')
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await expect(page.getByRole('textbox', { name: 'Adresse' })).toHaveValue(/^redaktion-uebersee-/)
  await expectNoAxeViolations(page)
  await page.getByRole('button', { name: 'Anlegen' }).click()
  await expect(page).toHaveURL(/\/w\/redaktion-uebersee-/)
  await expect(page.getByText('Noch kein Artikel')).toBeVisible()
  await expectNoAxeViolations(page)
  await page.goto('/w/demo')
})

const pages = ['', '/import', '/sources', '/reports', '/members'].map((path) => `/w/demo${path}`)
for (const path of [...pages, '/profile', '/workspaces/new']) {
  test.describe(`${path} on a phone in the dark`, () => {
    test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })

    test('fits and is accessible', async ({ page }) => {
      await signIn(page, 'admin')
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      await expectNoAxeViolations(page)
    })
  })
}

test('every page says what it must not be: framed, sniffed, cached, sent along', async ({
  page,
}) => {
  await signIn(page, 'reader')
  const headers = (await page.goto('/w/demo'))?.headers() ?? {}
  expect(headers['content-security-policy']).toMatch(
    /script-src 'self' 'nonce-[^']+' 'strict-dynamic'/,
  )
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': expect.stringContaining('no-store'),
  })
  expect(headers['permissions-policy']).toContain('camera=()')
  expect(headers['x-powered-by']).toBeUndefined()
})
