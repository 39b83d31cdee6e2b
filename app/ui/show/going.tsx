'use client'

import { useLinkStatus } from 'next/link'
import { Hairline } from './hairline'

/** Inside a link: shows that its page is on the way. */
export const Going = () => (useLinkStatus().pending ? <Hairline /> : null)
