import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { grant } from '@/scripts/start/database.mjs'
import { forgetful, openEmbedded } from '@/scripts/start/embedded.mjs'
import { openGiven, withUser } from '@/scripts/start/given.mjs'
import { discardScratch, makeScratch } from '@/scripts/test/scratch.mjs'
import { ask } from '../support/database'

vi.setConfig({ hookTimeout: 60_000 })

// A server of its own: the role of the app has one name in a whole server, and is made and unmade here.
const state = makeScratch()
let admin = ''
const as = (user: string) => withUser(admin, user, 'secret')

beforeAll(async () => {
  admin = (await openEmbedded(state, { durability: forgetful })).adminUrl
  await ask(admin, `drop role stemma_app`)
  await ask(admin, `create role maker login createrole password 'secret'`)
  await ask(admin, `create role app login password 'secret'`)
  await ask(admin, `create role mighty login bypassrls password 'secret'`)
  await ask(admin, `create role owner login password 'secret'`)
  await ask(admin, 'alter database stemma owner to owner')
})
afterAll(() => discardScratch(state))

describe('a database that is given', () => {
  test('by both addresses is used as it is', async () => {
    await ask(admin, 'grant connect on database stemma to app')
    expect(await openGiven({ migrateUrl: as('owner'), appUrl: as('app') }, state)).toMatchObject({
      ownerUrl: as('owner'),
      appUrl: as('app'),
      appRole: 'app',
    })
  })

  test.each(['migrateUrl', 'appUrl'])(
    'by one (%s) that may not make roles says what to do',
    async (which) => {
      const given = { migrateUrl: null, appUrl: null, [which]: as('owner') }
      await expect(openGiven(given, state)).rejects.toThrow('node scripts/roles.mjs')
    },
  )

  test.each(['mighty', 'owner', 'postgres'])(
    'is refused where the app would be %s',
    async (who) => {
      await ask(admin, 'grant connect on database stemma to mighty')
      const appUrl = who === 'postgres' ? admin : as(who)
      await expect(openGiven({ migrateUrl: as('owner'), appUrl }, state)).rejects.toThrow(
        'may do too much',
      )
    },
  )

  test('but does not answer is named without its password', async () => {
    const nowhere = { migrateUrl: 'postgresql://me:hidden@127.0.0.1:1/none', appUrl: null }
    const message = await openGiven(nowhere, state).catch((error: Error) => error.message)
    expect(message).toContain('me@127.0.0.1:1/none')
    expect(message).not.toContain('hidden')
  })
})

describe('one address that may make roles', () => {
  test('makes the role of the app, gives it its rights, and comes to the same address again', async () => {
    await ask(admin, 'alter database stemma owner to maker')
    const first = await openGiven({ migrateUrl: null, appUrl: as('maker') }, state)
    expect(first).toMatchObject({ appRole: 'stemma_app', ownerUrl: as('maker') })
    expect(await openGiven({ migrateUrl: as('maker'), appUrl: null }, state)).toEqual(first)

    await ask(as('maker'), 'create table mine (id int)')
    await grant({ ...first, appendOnly: ['mine'] })
    expect(await ask(first.appUrl, 'insert into mine values (1) returning id')).toEqual([{ id: 1 }])
    await expect(ask(first.appUrl, 'delete from mine')).rejects.toThrow('permission denied')
  })

  test('sets the password anew when somebody changed it', async () => {
    const { appUrl } = await openGiven({ migrateUrl: as('maker'), appUrl: null }, state)
    await ask(admin, `alter role stemma_app password 'another'`)
    await openGiven({ migrateUrl: as('maker'), appUrl: null }, state)
    expect(await ask(appUrl, 'select current_user as who')).toEqual([{ who: 'stemma_app' }])
  })
})
