import { describe, expect, it } from 'vitest'
import { emptyJudgement } from '@/app/w/[workspace]/documents/[documentId]/model/judgement'
import {
  emptyStack,
  record,
  redo,
  renameSegment,
  undo,
  type Step,
} from '@/app/w/[workspace]/documents/[documentId]/model/undo-stack'

const said = (segment: string, note: string): Step => ({
  kind: 'judgement',
  segment,
  before: null,
  after: { ...emptyJudgement, note },
})
const added: Step = {
  ...{ kind: 'segment', segment: 'x', paragraph: 'p', start: 0, end: 4 },
  ...{ judgement: null, added: true },
}
const stackOf = (...steps: Step[]) => steps.reduce(record, emptyStack)

describe('the undo stack', () => {
  it('gives steps back last first, and forward again', () => {
    const [one, two] = [said('a', 'one'), said('b', 'two')]
    const first = undo(stackOf(one, two))
    const second = undo(first.stack)
    expect([first.step, second.step, undo(second.stack).step]).toEqual([two, one, null])
    const again = redo(second.stack)
    expect(again.step).toEqual(one)
    expect(redo(redo(again.stack).stack).step).toBeNull()
  })

  it('forgets what was undone once something new is done', () => {
    const undone = undo(stackOf(said('a', 'one'))).stack
    expect(redo(record(undone, said('a', 'two'))).step).toBeNull()
  })

  it('follows a segment to its new id, in both directions', () => {
    const { stack } = undo(stackOf(added, said('x', 'one'), said('a', 'two'), said('x', 'three')))
    const renamed = renameSegment(stack, 'x', 'y')
    const ids = [...renamed.past, ...renamed.future].map((step) =>
      'segment' in step ? step.segment : null,
    )
    expect(ids).toEqual(['y', 'y', 'a', 'y'])
  })

  it('keeps the latest two hundred steps', () => {
    const steps = Array.from({ length: 230 }, (_, i) => said('a', String(i)))
    expect(stackOf(...steps).past).toHaveLength(200)
  })
})
