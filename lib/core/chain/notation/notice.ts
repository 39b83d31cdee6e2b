import type { Notice, NoticeCode } from '../problems'

/** A notice with the names it speaks of. */
export const notice = (code: NoticeCode, ...names: string[]): Notice => ({ code, names })
