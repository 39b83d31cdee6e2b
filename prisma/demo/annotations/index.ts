import { lostNeither as lostNeitherByEditor } from './editor/lost-neither'
import { quietMeetings as quietMeetingsByEditor } from './editor/quiet-meetings'
import { admiralAndIce as admiralAndIceByA } from './reviewer-a/admiral-and-ice'
import { admiralPresses as admiralPressesByA } from './reviewer-a/admiral-presses'
import { clubEvening as clubEveningByA } from './reviewer-a/club-evening'
import { lostNeither as lostNeitherByA } from './reviewer-a/lost-neither'
import { ministerOverruled as ministerOverruledByA } from './reviewer-a/minister-overruled'
import { missedTide as missedTideByA } from './reviewer-a/missed-tide'
import { admiralAndIce as admiralAndIceByB } from './reviewer-b/admiral-and-ice'
import { admiralPresses as admiralPressesByB } from './reviewer-b/admiral-presses'
import { clubEvening as clubEveningByB } from './reviewer-b/club-evening'
import { lostNeither as lostNeitherByB } from './reviewer-b/lost-neither'
import type { DemoReview } from '../shapes'

/** In the order in which the work was done; `two-not-three` still lies there untouched. */
export const reviews: readonly DemoReview[] = [
  admiralPressesByA,
  clubEveningByA,
  lostNeitherByA,
  admiralAndIceByA,
  ministerOverruledByA,
  admiralPressesByB,
  clubEveningByB,
  lostNeitherByB,
  admiralAndIceByB,
  quietMeetingsByEditor,
  lostNeitherByEditor,
  missedTideByA,
]
