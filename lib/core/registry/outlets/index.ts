import type { OutletEntry } from '../outlet'
import { africa } from './africa'
import { agencies } from './agencies'
import { agenciesElsewhere } from './agencies-elsewhere'
import { agenciesOfEurope } from './agencies-europe'
import { americas } from './americas'
import { asia } from './asia'
import { austriaAndSwitzerland } from './at-ch'
import { balkans } from './balkans'
import { deBroadcast } from './de-broadcast'
import { deNational } from './de-national'
import { deOnline } from './de-online'
import { deRegional } from './de-regional'
import { eastEurope } from './east-europe'
import { franceAndBenelux } from './fr-benelux'
import { middleEast } from './middle-east'
import { nordic } from './nordic'
import { oceania } from './oceania'
import { russiaAndBelarus } from './ru-by'
import { southEurope } from './south-europe'
import { ukAndIreland } from './uk-ie'
import { ukraine } from './ukraine'
import { unitedStates } from './us'
import { unitedStatesOnline } from './us-online'

/** Every outlet and agency of the dictionary; of equally close names the earlier one is suggested first. */
export const outlets: readonly OutletEntry[] = [
  ...agencies,
  ...agenciesOfEurope,
  ...agenciesElsewhere,
  ...deNational,
  ...deBroadcast,
  ...deOnline,
  ...deRegional,
  ...austriaAndSwitzerland,
  ...unitedStates,
  ...unitedStatesOnline,
  ...ukAndIreland,
  ...russiaAndBelarus,
  ...ukraine,
  ...franceAndBenelux,
  ...southEurope,
  ...nordic,
  ...eastEurope,
  ...balkans,
  ...middleEast,
  ...asia,
  ...africa,
  ...americas,
  ...oceania,
]
