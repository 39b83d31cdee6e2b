/** Beginnings of parameters that count visits and campaigns. */
const families = [
  ...['utm_', 'mc_', 'pk_', 'mtm_', 'matomo_', 'piwik_', 'hsa_', '_hs', '__hs', 'vero_', 'oly_'],
  ...['at_', 'stm_', 'wt_', 'trk_', 'ga_', 'gad_', 'fb_', 'sara_', 'sfmc_', 'elq', 'cx_', 'ns_'],
  ...['outbrain_', 'guce_', 'amp_', 'kwp_', 'wa_', 'mkt_', 'tmos_', 'xing_', 'campaign_', 'sc_'],
]

/** Whole names of such parameters: click numbers, newsletters, shares, referrers. None of them chooses the page. */
const names = [
  ...[
    'fbclid',
    'gclid',
    'dclid',
    'gbraid',
    'wbraid',
    'msclkid',
    'yclid',
    'twclid',
    'ttclid',
    'gclsrc',
  ],
  ...[
    'igsh',
    'igshid',
    'li_fat_id',
    'rdt_cid',
    'sccid',
    'epik',
    'tblci',
    'dicbo',
    'wickedid',
    'srsltid',
  ],
  ...['mibextid', 'fref', '_ga', '_gl', '_openstat', 'spm', 'usqp', 'guccounter', 'dm_i', 'mbid'],
  ...[
    'ref',
    'ref_src',
    'ref_url',
    'referrer',
    'referer',
    'reflink',
    'cmpid',
    'ncid',
    'ocid',
    'smid',
  ],
  ...[
    'smtyp',
    'smprod',
    'xtor',
    's_cid',
    's_kwcid',
    'sr_share',
    'ito',
    'si',
    'share',
    'sharetoken',
  ],
  ...[
    'share_id',
    'sharetype',
    'shared_via',
    'sh',
    '__twitter_impression',
    'publication_id',
    'post_id',
  ],
  ...[
    'isfreemail',
    'triedredirect',
    'bxid',
    'cndid',
    'esrc',
    'nlid',
    'emci',
    'emdi',
    'ceid',
    'recipientid',
  ],
  ...[
    'sendid',
    'hootpostid',
    'linkid',
    'trackingid',
    'trkcampaign',
    'traffic_source',
    'leadsource',
  ],
  ...[
    'wtrid',
    'wtmc',
    'wtzmc',
    'mod',
    'obocampaign',
    'oborigurl',
    'ceneo_spo',
    'partnerid',
    'adset_id',
  ],
]
const known = new Set(names)

/** Whether a parameter of an address counts visits and does not choose the page. Case does not matter. */
export function isTracking(parameter: string): boolean {
  const name = parameter.toLowerCase()
  return known.has(name) || families.some((family) => name.startsWith(family))
}
