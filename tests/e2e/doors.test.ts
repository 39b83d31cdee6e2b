import { expect, expectNoAxeViolations, signIn, test, type DemoPerson } from '../support/browser'

test('whoever is not signed in stands before the door', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/sign-in/)
  await expectNoAxeViolations(page)
})

const everybody: DemoPerson[] = ['admin', 'editor', 'reviewer-a', 'reviewer-b', 'reader']
for (const who of everybody) {
  test(`${who} of the demo comes in with the demo's password`, async ({ page }) => {
    await signIn(page, who)
    await expect(page).toHaveURL(/\/w\/demo/)
    await expectNoAxeViolations(page)
  })
}
