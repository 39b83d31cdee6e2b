import { admiralAndIce } from './admiral-and-ice'
import { admiralPresses } from './admiral-presses'
import { clubEvening } from './club-evening'
import { lostNeither } from './lost-neither'
import { ministerOverruled } from './minister-overruled'
import { missedTide } from './missed-tide'
import { quietMeetings } from './quiet-meetings'
import { twoNotThree } from './two-not-three'
import type { DemoText } from '../shapes'

/** In the order in which they were published. */
export const texts: readonly DemoText[] = [
  admiralPresses,
  clubEvening,
  twoNotThree,
  admiralAndIce,
  lostNeither,
  ministerOverruled,
  quietMeetings,
  missedTide,
]
