import { beforeAll, describe, expect, it } from 'vitest'
import { saveAnnotation, withdrawAnnotation, withdrawSegment } from '@/lib/annotations/commands'
import { findAnnotation, listAnnotations } from '@/lib/annotations/queries'
import { printChain } from '@/lib/core/chain/print'
import { least } from '@/lib/core/suggestion/acceptance'
import { setState } from '@/lib/documents/commands'
import type { Actor } from '@/lib/access/actor'
import {
  acceptRuleInDocument,
  acceptSuggestion,
  rejectRuleInDocument,
  rejectSuggestion,
  reopenSuggestion,
  showSuggestions,
  switchRule,
} from '@/lib/suggestions/commands'
import { listRules, listSuggestions, listViewers, suggestForText } from '@/lib/suggestions/queries'
import { saveSpine } from '@/lib/spines/commands'
import { ask, useDatabase } from '../support/database'
import { importArticle, makeTeam, type Team } from '../support/team'

const database = useDatabase()
let team: Team
beforeAll(async () => {
  team = await makeTeam('north')
})

const paragraphs = [
  'Hafen von Norvik bleibt im Winter offen 🚢',
  'Die Bürgermeisterin Jorun Aske sagte, der Hafen bleibe den ganzen Winter offen.',
  'Im vergangenen Winter fror das Becken an elf Tagen zu. Laut der Reederei Norlinie waren es zwölf Tage. Der Kai ist alt.',
  '„Niemand hat mich gefragt“, sagte der Lotse Halvard Brenn.',
]
const text = paragraphs.join('\n\n')

const fresh = async (words = text) => importArticle(team.editor, words)
const open = async (actor: Actor, document: string) =>
  (await listSuggestions(actor, document)).suggestions
const byWords = async (actor: Actor, document: string, words: RegExp) =>
  (await open(actor, document)).find(({ notation }) => words.test(notation))!
const decisions = async (fingerprint: string) =>
  (
    await ask<{ decision: string }>(
      database.adminUrl,
      `select decision from suggestion_decision where fingerprint = $1 order by id`,
      [fingerprint],
    )
  ).map(({ decision }) => decision)

describe('what is proposed', () => {
  it('stands in the paragraphs, with its words, and is the same on the next day', async () => {
    const { id, content } = await fresh()
    const first = await listSuggestions(team.reviewer, id)
    expect(first.shown).toBe(true)
    expect(first.suggestions.length).toBeGreaterThanOrEqual(3)
    for (const { paragraphId, segment, cue, notation, chain } of first.suggestions) {
      const paragraph = content.find(({ id: each }) => each === paragraphId)!
      expect(paragraph.start).toBeLessThanOrEqual(segment[0])
      expect(segment[1]).toBeLessThanOrEqual(paragraph.end)
      for (const [from, to] of cue) expect(segment[0] <= from && to <= segment[1]).toBe(true)
      expect(printChain(chain)).toBe(notation)
    }
    expect(await listSuggestions(team.reviewer, id)).toEqual(first)
    expect(await listSuggestions(team.second, id)).toEqual(first)
  })

  it('leaves out what the transmission says already', async () => {
    const { id } = await fresh()
    const { notation } = await byWords(team.reviewer, id, /Norlinie/)
    await saveSpine(team.editor, id, null, { chain: notation })
    expect(await byWords(team.reviewer, id, /Norlinie/)).toBeUndefined()
  })

  it('is nothing where the text was removed, and nothing in an empty one', async () => {
    const answer = await suggestForText(team.reviewer, { paragraphs: [{ text: '' }] })
    expect(answer.proposals).toEqual([[]])
  })

  it('comes for a text that is not stored, placed in each paragraph', async () => {
    const given = paragraphs.map((each) => ({ text: each }))
    const { language, proposals } = await suggestForText(team.reviewer, { paragraphs: given })
    expect(language).toBe('de')
    expect(proposals).toHaveLength(4)
    const cues = proposals.map((all, i) =>
      all.flatMap(({ cue }) =>
        cue.map(([a, b]) => Array.from(paragraphs[i]!).slice(a, b).join('')),
      ),
    )
    expect(cues[0]).toEqual([])
    expect(cues[1]).toContain('sagte')
    expect(cues[2]).toContain('Laut')
  })
})

describe('accepting', () => {
  it('makes an annotation of the whole paragraph that records where it came from', async () => {
    const { id } = await fresh()
    const suggestion = await byWords(team.reviewer, id, /Aske/)
    expect(suggestion.whole).toBe(true)
    const { view, created } = await acceptSuggestion(team.reviewer, id, suggestion.fingerprint, {})
    expect(created).toBe(true)
    expect(view.segmentId).toBe(suggestion.paragraphId)
    const { rule, fingerprint, confidence, notation } = suggestion
    expect(view.origin).toEqual({ rule, fingerprint, confidence, notation, edited: false })
    expect(printChain(view.chain ?? [])).toBe(notation)
    expect(await decisions(fingerprint)).toEqual(['accepted'])
    expect(await byWords(team.reviewer, id, /Aske/)).toBeUndefined()
    expect(await byWords(team.second, id, /Aske/)).toEqual(suggestion)
  })

  it('gives a stretch of a paragraph a segment of its own', async () => {
    const { id } = await fresh()
    const suggestion = await byWords(team.reviewer, id, /Norlinie/)
    expect(suggestion.whole).toBe(false)
    const { view } = await acceptSuggestion(team.reviewer, id, suggestion.fingerprint, {})
    expect(view.segmentId).not.toBe(suggestion.paragraphId)
    await withdrawSegment(team.reviewer, view.segmentId)
    expect(await decisions(suggestion.fingerprint)).toEqual(['accepted', 'open'])
    const { fingerprint } = await byWords(team.reviewer, id, /Norlinie/)
    expect(fingerprint).toBe(suggestion.fingerprint)
  })

  it('answers the same when it is asked again', async () => {
    const { id } = await fresh()
    const { fingerprint } = await byWords(team.reviewer, id, /Norlinie/)
    const { view } = await acceptSuggestion(team.reviewer, id, fingerprint, {})
    const again = await acceptSuggestion(team.reviewer, id, fingerprint, {})
    expect(again).toEqual({ view, created: false })
    expect(await listAnnotations(team.reviewer, id)).toHaveLength(1)
  })

  it('takes another chain, and says that it was changed', async () => {
    const { id } = await fresh()
    const { fingerprint } = await byWords(team.reviewer, id, /Aske/)
    const chain = 'Norvik Council [named-body]'
    const { view } = await acceptSuggestion(team.reviewer, id, fingerprint, { chain })
    expect(printChain(view.chain ?? [])).toBe(chain)
    expect(view.origin?.edited).toBe(true)
    expect(await decisions(fingerprint)).toEqual(['edited'])
  })

  it('keeps the origin over later revisions, and notices when the chain leaves it', async () => {
    const { id } = await fresh()
    const { fingerprint } = await byWords(team.reviewer, id, /Aske/)
    const { view } = await acceptSuggestion(team.reviewer, id, fingerprint, {})
    const rate = (seen: number, chain: string) =>
      saveAnnotation(
        team.reviewer,
        view.segmentId,
        { chain, credibility: '3' },
        { seen, first: false, key: null },
      )
    const same = await rate(1, printChain(view.chain ?? []))
    expect(same.view.origin).toEqual(view.origin)
    const other = await rate(2, 'own')
    expect(other.view.origin).toEqual({ ...view.origin, edited: true })
    expect(await decisions(fingerprint)).toEqual(['accepted', 'edited'])
  })

  it('is open again once the annotation is withdrawn', async () => {
    const { id } = await fresh()
    const suggestion = await byWords(team.reviewer, id, /Aske/)
    const { view } = await acceptSuggestion(team.reviewer, id, suggestion.fingerprint, {})
    await withdrawAnnotation(team.reviewer, view.segmentId, { reason: 'undo', seen: null })
    expect(await findAnnotation(team.reviewer, view.segmentId)).toBeNull()
    const { fingerprint } = await byWords(team.reviewer, id, /Aske/)
    expect(fingerprint).toBe(suggestion.fingerprint)
  })

  it('is not offered over what a person said of the whole paragraph', async () => {
    const { id, content } = await fresh()
    const paragraph = content.find(({ text: words }) => words.includes('Norlinie'))!
    const first = { seen: null, first: false, key: null }
    await saveAnnotation(team.reviewer, paragraph.id, { chain: 'own' }, first)
    expect(await byWords(team.reviewer, id, /Norlinie/)).toBeUndefined()
  })

  it('takes all of a rule', async () => {
    const { id } = await fresh(`${text}\n\nLaut dem Amt für Häfen ist der Kai gesperrt.`)
    const all = await open(team.reviewer, id)
    const outcome = await acceptRuleInDocument(team.reviewer, id, 'preposition')
    const wanted = all.filter(({ rule }) => rule === 'preposition')
    expect(wanted.length).toBeGreaterThanOrEqual(2)
    expect(outcome).toEqual({ decided: wanted.map(({ fingerprint }) => fingerprint), left: [] })
    const rest = await open(team.reviewer, id)
    expect(rest.some(({ rule }) => rule === 'preposition')).toBe(false)
    expect(rest.length).toBe(all.length - wanted.length)
  })

  it.each([
    ['an unknown one', '0'.repeat(32), 404],
    ['a broken name', 'x', 404],
  ])('refuses %s', async (_name, fingerprint, status) => {
    const { id } = await fresh()
    await expect(acceptSuggestion(team.reviewer, id, fingerprint, {})).rejects.toMatchObject({
      status,
    })
    await expect(rejectSuggestion(team.reviewer, id, fingerprint, {})).rejects.toMatchObject({
      status,
    })
  })

  it('refuses in a document that is handed in', async () => {
    const { id } = await fresh()
    const { fingerprint } = await byWords(team.reviewer, id, /Aske/)
    await setState(team.reviewer, id, { state: 'done' })
    const refused = { status: 409 }
    await expect(acceptSuggestion(team.reviewer, id, fingerprint, {})).rejects.toMatchObject(
      refused,
    )
    await expect(rejectSuggestion(team.reviewer, id, fingerprint, {})).rejects.toMatchObject(
      refused,
    )
  })
})

describe('refusing', () => {
  it('is for oneself, holds, and can be taken back', async () => {
    const { id } = await fresh()
    const suggestion = await byWords(team.reviewer, id, /Aske/)
    const { fingerprint } = suggestion
    await rejectSuggestion(team.reviewer, id, fingerprint, {})
    await rejectSuggestion(team.reviewer, id, fingerprint, {})
    expect(await byWords(team.reviewer, id, /Aske/)).toBeUndefined()
    expect(await byWords(team.second, id, /Aske/)).toEqual(suggestion)
    await reopenSuggestion(team.reviewer, id, fingerprint, {})
    expect(await byWords(team.reviewer, id, /Aske/)).toEqual(suggestion)
    expect(await decisions(fingerprint)).toEqual(['rejected', 'open'])
  })

  it('does not undo what was accepted', async () => {
    const { id } = await fresh()
    const { fingerprint, rule } = await byWords(team.reviewer, id, /Aske/)
    await acceptSuggestion(team.reviewer, id, fingerprint, {})
    await expect(rejectSuggestion(team.reviewer, id, fingerprint, { rule })).rejects.toMatchObject({
      code: 'E_ACCEPTED',
    })
  })

  it('takes all of a rule', async () => {
    const { id } = await fresh()
    const { decided } = await rejectRuleInDocument(team.reviewer, id, 'preposition')
    expect(decided.length).toBeGreaterThanOrEqual(1)
    expect((await open(team.reviewer, id)).some(({ rule }) => rule === 'preposition')).toBe(false)
    expect((await open(team.second, id)).some(({ rule }) => rule === 'preposition')).toBe(true)
  })
})

describe('a rule', () => {
  const state = async (actor: Actor, rule: string) =>
    (await listRules(actor)).find((each) => each.rule === rule)!

  it('is counted by what reviewers last made of its suggestions', async () => {
    const { editor, reviewer } = await makeTeam('counted')
    const { id } = await importArticle(editor, text)
    const { fingerprint, rule } = await byWords(reviewer, id, /Norlinie/)
    await rejectSuggestion(reviewer, id, fingerprint, {})
    await reopenSuggestion(reviewer, id, fingerprint, {})
    expect(await state(editor, rule)).toMatchObject({ accepted: 0, edited: 0, rejected: 0 })
    await acceptSuggestion(reviewer, id, fingerprint, {})
    expect(await state(editor, rule)).toMatchObject({ accepted: 1, edited: 0, rejected: 0 })
    expect(await state(editor, rule)).toMatchObject({ isOn: true, switched: null })
  })

  it('is switched off and on by an editor, with a reason, and proposes nothing while it is off', async () => {
    const { editor, reviewer } = await makeTeam('switched')
    const { id } = await importArticle(editor, text)
    const { rule } = await byWords(reviewer, id, /Norlinie/)
    await switchRule(editor, { rule, isOn: false, reason: 'we know our shipping lines' })
    expect(await byWords(reviewer, id, /Norlinie/)).toBeUndefined()
    expect(await state(editor, rule)).toMatchObject({
      isOn: false,
      switched: { reason: 'we know our shipping lines', by: 'editor of switched' },
    })
    await switchRule(editor, { rule, isOn: true, reason: 'for a trial' })
    expect(await byWords(reviewer, id, /Norlinie/)).toBeDefined()
  })

  it('goes off by itself once too many of its suggestions are refused, and counts anew when it is on again', async () => {
    const { editor, reviewer } = await makeTeam('silenced')
    const places = 'Norvik Tromvik Sandvik Langvik Breivik Hellvik Storvik Nordvik Ostvik Vestvik'
    const lines = [...places.split(' '), ...places.split(' ').map((each) => `Neu-${each}`)].map(
      (place, i) => `Laut dem Amt von ${place} sind ${i + 2} Kais gesperrt.`,
    )
    const { id } = await importArticle(
      editor,
      [...lines, 'Laut dem Lotsen ist alles gut.'].join('\n\n'),
    )
    const all = (await open(reviewer, id)).filter(({ rule }) => rule === 'preposition')
    expect(all.length).toBeGreaterThan(least.decided)
    for (const { fingerprint, rule } of all.slice(0, least.decided)) {
      expect(await state(editor, rule)).toMatchObject({ isOn: true })
      await rejectSuggestion(reviewer, id, fingerprint, { rule })
    }
    expect(await state(editor, 'preposition')).toMatchObject({
      ...{ isOn: false, rejected: least.decided },
      switched: { by: null },
    })
    expect(await open(reviewer, id)).toEqual([])
    await switchRule(editor, { rule: 'preposition', isOn: true, reason: 'a second chance' })
    await rejectSuggestion(reviewer, id, all.at(-1)!.fingerprint, {})
    expect(await state(editor, 'preposition')).toMatchObject({ isOn: true })
  })
})

describe('a person', () => {
  it('may have suggestions off, and cannot turn on what an editor turned off', async () => {
    const { editor, reviewer, second } = await makeTeam('blind')
    const { id } = await importArticle(editor, text)
    const off = { userId: reviewer.userId, shown: false }
    await showSuggestions(reviewer, off)
    expect(await listSuggestions(reviewer, id)).toMatchObject({ shown: false, suggestions: [] })
    await showSuggestions(reviewer, { ...off, shown: true })
    expect((await open(reviewer, id)).length).toBeGreaterThan(0)
    await showSuggestions(editor, off)
    await expect(showSuggestions(reviewer, { ...off, shown: true })).rejects.toMatchObject({
      status: 403,
    })
    await expect(showSuggestions(second, { ...off, shown: true })).rejects.toMatchObject({
      status: 403,
    })
    expect(await listViewers(editor)).toContainEqual({
      ...{ userId: reviewer.userId, name: 'reviewer of blind', shown: false },
    })
    expect((await open(second, id)).length).toBeGreaterThan(0)
  })
})
