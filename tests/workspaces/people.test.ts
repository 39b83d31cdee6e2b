import { beforeAll, describe, expect, it } from 'vitest'
import { getActorByToken, getActorForCommand } from '@/lib/access/session'
import type { Person } from '@/lib/access/actor'
import { globalTables } from '@/lib/db/client'
import { newId, sha256 } from '@/lib/db/ids'
import {
  addMember,
  changePassword,
  changeRole,
  createToken,
  createWorkspace,
  setAccess,
  setUp,
} from '@/lib/workspaces/commands'
import { isSetUp, listMembers, listWorkspaces } from '@/lib/workspaces/queries'
import { useDatabase } from '../support/database'
import { makeTeam, type Team } from '../support/team'

useDatabase()
const setup = {
  ...{
    code: 'one-time-code',
    name: 'Ada',
    email: 'ada@own.example',
    password: 'long enough to pass',
  },
  ...{ language: 'de' as const, workspaceName: 'Erste Redaktion', workspaceSlug: 'erste' },
}
let team: Team

describe('the first admin', () => {
  it('is made once, with the code that the start printed', async () => {
    expect(await isSetUp()).toBe(false)
    await globalTables().verificationToken.create({
      data: { id: newId(), purpose: 'setup', digest: sha256(setup.code) },
    })
    await expect(setUp({ ...setup, code: 'another' })).rejects.toMatchObject({
      code: 'E_SETUP_CODE',
    })
    expect(await setUp(setup)).toMatchObject({ slug: 'erste', role: 'admin' })
    await expect(setUp({ ...setup, email: 'b@own.example' })).rejects.toMatchObject({
      code: 'E_SETUP_CODE',
    })
    expect(await isSetUp()).toBe(true)
  })
})

describe('members', () => {
  beforeAll(async () => {
    team = await makeTeam('own')
  })
  const asNow = (name: string) => getActorForCommand('token-command', `${name}@own.example`, 'own')

  it('have another role from the next request on', async () => {
    await changeRole(team.admin, { userId: team.second.userId, role: 'editor' })
    expect((await asNow('second')).role).toBe('editor')
  })

  it('are nobody once their access is taken, and somebody once it is given back', async () => {
    const { token } = await createToken(team.second, { name: 'test', days: 1 })
    expect((await getActorByToken(token)).userId).toBe(team.second.userId)
    await setAccess(team.admin, { userId: team.second.userId, disabled: true })
    await expect(asNow('second')).rejects.toMatchObject({ status: 404 })
    await expect(getActorByToken(token)).rejects.toMatchObject({ status: 404 })
    await setAccess(team.admin, { userId: team.second.userId, disabled: false })
    expect((await getActorByToken(token)).userId).toBe(team.second.userId)
  })

  it('keep at least one admin', async () => {
    const own = { userId: team.admin.userId }
    await expect(changeRole(team.admin, { ...own, role: 'reader' })).rejects.toMatchObject({
      code: 'E_LAST_ADMIN',
    })
    await expect(setAccess(team.admin, { ...own, disabled: true })).rejects.toMatchObject({
      code: 'E_LAST_ADMIN',
    })
    expect((await asNow('admin')).role).toBe('admin')
  })

  it('are added with a password that is shown once, or with the account they have', async () => {
    const added = await addMember(team.admin, {
      name: 'Neu',
      email: 'neu@own.example',
      role: 'reader',
    })
    expect(added.password).toHaveLength(16)
    const known = await addMember(team.admin, {
      name: 'Ada',
      email: 'ada@own.example',
      role: 'reviewer',
    })
    expect(known.password).toBeNull()
    await expect(
      addMember(team.admin, { name: 'Ada', email: 'ada@own.example', role: 'reader' }),
    ).rejects.toMatchObject({ code: 'E_MEMBER_ALREADY' })
    expect((await listMembers(team.reader)).map(({ email }) => email).filter(Boolean)).toEqual([
      'reader@own.example',
    ])
  })
})

describe('oneself', () => {
  const ada = async () => {
    const user = await globalTables().user.findUniqueOrThrow({
      where: { email: 'ada@own.example' },
    })
    return { ...user, userId: user.id } as unknown as Person
  }

  it('makes workspaces and finds one’s own, not others’', async () => {
    await createWorkspace(await ada(), { name: 'Zweite', slug: 'zweite' })
    await expect(
      createWorkspace(await ada(), { name: 'Noch eine', slug: 'zweite' }),
    ).rejects.toMatchObject({
      code: 'E_SLUG_TAKEN',
    })
    const slugs = (await listWorkspaces(await ada())).map(({ slug }) => slug)
    expect(slugs.toSorted()).toEqual(['erste', 'own', 'zweite'])
  })

  it('changes the password with the current one, and every session ends', async () => {
    const person = await ada()
    await globalTables().session.create({
      data: {
        id: newId(),
        digest: 'd',
        userId: person.userId,
        expiresAt: new Date(Date.now() + 1e9),
      },
    })
    await expect(
      changePassword(person, { current: 'wrong', next: 'quite another one' }),
    ).rejects.toMatchObject({
      code: 'E_PASSWORD_WRONG',
    })
    await changePassword(person, { current: setup.password, next: 'quite another one' })
    const open = await globalTables().session.count({
      where: { userId: person.userId, endedAt: null },
    })
    expect(open).toBe(0)
  })
})
