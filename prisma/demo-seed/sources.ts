import type { Actor } from '@/lib/access/actor'
import { createSource } from '@/lib/sources/commands'
import { listKnownNames } from '@/lib/sources/queries'
import { sourceInput } from '@/lib/sources/schema'
import type { DemoSource } from '../demo/shapes'

/** Makes the demo's known sources; what a rating rests on stands in the note. */
export async function seedSources(actor: Actor, sources: readonly DemoSource[]): Promise<void> {
  const made = new Set((await listKnownNames(actor)).map((known) => known.name))
  for (const {
    name,
    kind,
    aliases,
    newsroom,
    medium,
    language,
    domain,
    note,
    reliability = [],
  } of sources) {
    if (made.has(name)) continue
    const ratings = reliability.map(
      ({ value, topic, reason }) => `- **${value}**${topic ? ` (${topic})` : ''}: ${reason}`,
    )
    const words = [note, ratings.join('\n')].filter(Boolean).join('\n\n')
    await createSource(
      actor,
      sourceInput.parse({
        name,
        kind,
        aliases: [...aliases],
        newsroom,
        medium,
        language,
        domain,
        note: words || null,
      }),
    )
  }
}
