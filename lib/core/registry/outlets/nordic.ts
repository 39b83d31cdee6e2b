import { rowsOf } from '../outlet'

const se = rowsOf('SE', 'sv')
const no = rowsOf('NO', 'nb')
const dk = rowsOf('DK', 'da')
const fi = rowsOf('FI', 'fi')
const fiSwedish = rowsOf('FI', 'sv')
const is = rowsOf('IS', 'is')
const seEnglish = rowsOf('SE', 'en')
const noEnglish = rowsOf('NO', 'en')

/** Sweden, Norway, Denmark, Finland, Iceland. */
export const nordic = [
  se('Dagens Nyheter', ['DN'], ['dn.se'], 'print'),
  se('Svenska Dagbladet', ['SvD'], ['svd.se'], 'print'),
  se('Aftonbladet', [], ['aftonbladet.se'], 'print'),
  se('Expressen', [], ['expressen.se'], 'print'),
  se('Göteborgs-Posten', ['Goteborgs-Posten'], ['gp.se'], 'print'),
  se('Sydsvenskan', ['Sydsvenska Dagbladet'], ['sydsvenskan.se'], 'print'),
  se('Dagens industri', ['Di.se'], ['di.se'], 'print'),
  se('SVT', ['Sveriges Television', 'SVT Nyheter'], ['svt.se'], 'tv'),
  se('Sveriges Radio', ['Ekot', 'Radio Sweden'], ['sverigesradio.se'], 'radio'),
  se('TV4 (Sverige)', ['TV4 Nyheterna'], ['tv4.se'], 'tv'),
  seEnglish(
    'The Local',
    ['thelocal.com', 'The Local Europe'],
    ['thelocal.com', 'thelocal.se'],
    'web',
  ),
  seEnglish('Nordic Monitor', [], ['nordicmonitor.com'], 'web'),
  no('Aftenposten', [], ['aftenposten.no'], 'print'),
  no('VG', ['Verdens Gang'], ['vg.no'], 'print'),
  no('Dagbladet', [], ['dagbladet.no'], 'print'),
  no('Dagens Næringsliv', ['Dagens Naeringsliv'], ['dn.no'], 'print'),
  no('Bergens Tidende', [], ['bt.no'], 'print'),
  no('Klassekampen', [], ['klassekampen.no'], 'print'),
  no('NRK', ['Norsk rikskringkasting'], ['nrk.no'], 'tv'),
  no('TV 2 (Norge)', ['TV2 Norge'], ['tv2.no'], 'tv'),
  noEnglish(
    'The Barents Observer',
    ['Barents Observer', 'Independent Barents Observer'],
    ['thebarentsobserver.com'],
    'web',
  ),
  noEnglish('High North News', [], ['highnorthnews.com'], 'web'),
  noEnglish('Upstream', ['Upstream Online'], ['upstreamonline.com'], 'web'),
  dk('Politiken', [], ['politiken.dk'], 'print'),
  dk('Berlingske', ['Berlingske Tidende'], ['berlingske.dk'], 'print'),
  dk('Jyllands-Posten', ['Morgenavisen Jyllands-Posten'], ['jyllands-posten.dk', 'jp.dk'], 'print'),
  dk('Ekstra Bladet', [], ['ekstrabladet.dk', 'eb.dk'], 'print'),
  dk('B.T.', ['BT (Danmark)'], ['bt.dk'], 'print'),
  dk('Information (Danmark)', ['Dagbladet Information'], ['information.dk'], 'print'),
  dk('Weekendavisen', [], ['weekendavisen.dk'], 'print'),
  dk('DR', ['Danmarks Radio', 'DR Nyheder'], ['dr.dk'], 'tv'),
  dk('TV 2 (Danmark)', ['TV2 Danmark'], ['tv2.dk'], 'tv'),
  fi('Helsingin Sanomat', ['HS.fi'], ['hs.fi'], 'print'),
  fi('Ilta-Sanomat', [], ['is.fi'], 'print'),
  fi('Iltalehti', [], ['iltalehti.fi'], 'print'),
  fi('Kauppalehti', [], ['kauppalehti.fi'], 'print'),
  fi('Yle', ['Yleisradio', 'Yle News'], ['yle.fi'], 'tv'),
  fi('MTV Uutiset', ['MTV3'], ['mtvuutiset.fi'], 'tv'),
  fiSwedish('Hufvudstadsbladet', ['HBL'], ['hbl.fi'], 'print'),
  is('RÚV', ['RUV', 'Ríkisútvarpið'], ['ruv.is'], 'tv'),
  is('Morgunblaðið', ['Morgunbladid', 'mbl.is'], ['mbl.is'], 'print'),
]
