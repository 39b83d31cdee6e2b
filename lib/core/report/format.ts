import type { Words } from '../language'
import type { Audience } from './audience'
import type { ReportModel } from './report'

/** A shape a report can be written in. The same model and audience always give the same bytes. */
export interface Format {
  /** As in the report's address. */
  readonly id: string
  readonly name: string
  readonly mediaType: string
  /** Of the file, without the dot. */
  readonly extension: string
  /** Writes the report for the workspace, or for readers of a shared link, who see less of some texts. */
  render(model: ReportModel, audience?: Audience): string | Uint8Array
  /** What the model says and this format cannot carry. */
  readonly leavesOut: readonly Words[]
}
