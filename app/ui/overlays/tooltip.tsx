'use client'

import type { ReactElement, ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import style from './tooltip.module.css'

/** A short word beside a control, on hover and on keyboard focus; never the only place something is said. */
export function Tooltip({ words, children }: { words: ReactNode; children: ReactElement }) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className={style.tooltip} offset={6}>
        {words}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
