/** A range of a version's text in Unicode code points, `start` inclusive, `end` exclusive. */
export type Span = readonly [start: number, end: number]
