import { people, workspace } from './people'
import { reviews } from './annotations'
import { sources } from './sources'
import { texts } from './texts'

/** The demo workspace: one invented story in eight texts, the sources they name, what three people say of them. */
export const demo = { workspace, people, sources, texts, reviews } as const
