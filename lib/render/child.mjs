import { writeFileSync } from 'node:fs'

/**
 * Draws one file in a process of its own: the server goes on answering while it works, and what the engines take of
 * memory goes with it. It is told what to draw and where to put it, and answers with null or what went wrong.
 */
process.once(
  'message',
  async (/** @type {{ drawing: import('../core/report/format').Drawing, to: string }} */ order) => {
    const answer = await draw(order).then(
      () => null,
      (error) => String(error?.message ?? error),
    )
    process.send?.({ error: answer }, () => process.exit(0))
  },
)

async function draw({ drawing, to }) {
  if (drawing.engine === 'typst') {
    const { typesetter } = await import('./typst.mjs')
    writeFileSync(to, typesetter().pdf(drawing.source, drawing.createdAt))
  } else {
    const { wordFile } = await import('./word.mjs')
    writeFileSync(to, await wordFile(drawing.document))
  }
}
