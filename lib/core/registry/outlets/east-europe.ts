import { rowsOf } from '../outlet'

const pl = rowsOf('PL', 'pl')
const plEnglish = rowsOf('PL', 'en')
const cz = rowsOf('CZ', 'cs')
const czGerman = rowsOf('CZ', 'de')
const sk = rowsOf('SK', 'sk')
const hu = rowsOf('HU', 'hu')
const huEnglish = rowsOf('HU', 'en')
const ro = rowsOf('RO', 'ro')
const roGerman = rowsOf('RO', 'de')
const md = rowsOf('MD', 'ro')
const bg = rowsOf('BG', 'bg')
const ee = rowsOf('EE', 'et')
const lv = rowsOf('LV', 'lv')
const lt = rowsOf('LT', 'lt')
const ge = rowsOf('GE', 'en')
const am = rowsOf('AM', 'hy')
const az = rowsOf('AZ', 'en')

const poland = [
  pl('Gazeta Wyborcza', ['Wyborcza', 'wyborcza.pl'], ['wyborcza.pl'], 'print'),
  pl('Rzeczpospolita', ['rp.pl'], ['rp.pl'], 'print'),
  pl('Dziennik Gazeta Prawna', ['DGP'], ['gazetaprawna.pl'], 'print'),
  pl('Fakt (Polska)', ['Fakt.pl'], ['fakt.pl'], 'print'),
  pl('Super Express', [], ['se.pl'], 'print'),
  pl('Polityka', ['Tygodnik Polityka'], ['polityka.pl'], 'print'),
  pl('Newsweek Polska', [], ['newsweek.pl'], 'print'),
  pl('Tygodnik Powszechny', [], ['tygodnikpowszechny.pl'], 'print'),
  pl('Do Rzeczy', [], ['dorzeczy.pl'], 'print'),
  pl('wPolityce', ['wPolityce.pl', 'Sieci'], ['wpolityce.pl'], 'web'),
  pl('Onet', ['Onet.pl'], ['onet.pl'], 'web'),
  pl('Wirtualna Polska', ['WP.pl'], ['wp.pl'], 'web'),
  pl('Interia', ['Interia.pl'], ['interia.pl'], 'web'),
  pl('OKO.press', ['OKO Press'], ['oko.press'], 'web'),
  pl('TVN', ['TVN24'], ['tvn24.pl', 'tvn.pl'], 'tv'),
  pl('TVP', ['Telewizja Polska', 'TVP Info'], ['tvp.pl', 'tvp.info'], 'tv'),
  pl('Polsat', ['Polsat News'], ['polsatnews.pl'], 'tv'),
  pl('TV Republika', ['Telewizja Republika'], ['tvrepublika.pl'], 'tv'),
  pl('RMF FM', ['RMF24'], ['rmf24.pl', 'rmf.fm'], 'radio'),
  pl('Polskie Radio', ['Polish Radio'], ['polskieradio.pl'], 'radio'),
  plEnglish('Notes from Poland', [], ['notesfrompoland.com'], 'web'),
  plEnglish('TVP World', ['Poland In'], ['tvpworld.com'], 'tv', 'TVP'),
]

const czechiaAndSlovakia = [
  cz('Deník N', ['Denik N'], ['denikn.cz'], 'print'),
  cz('Mladá fronta Dnes', ['MF Dnes', 'iDNES', 'iDNES.cz'], ['idnes.cz'], 'print'),
  cz('Lidové noviny', ['Lidovky', 'Lidove noviny'], ['lidovky.cz'], 'print'),
  cz('Hospodářské noviny', ['Hospodarske noviny (CZ)'], ['hn.cz'], 'print'),
  cz('Právo', ['Pravo', 'Novinky.cz'], ['novinky.cz'], 'print'),
  cz('Respekt', ['Týdeník Respekt'], ['respekt.cz'], 'print'),
  cz('Aktuálně.cz', ['Aktualne.cz'], ['aktualne.cz'], 'web'),
  cz('Seznam Zprávy', ['Seznam Zpravy'], ['seznamzpravy.cz'], 'web'),
  cz(
    'Česká televize',
    ['ČT24', 'Ceska televize', 'Tschechisches Fernsehen'],
    ['ceskatelevize.cz'],
    'tv',
  ),
  cz('Český rozhlas', ['iRozhlas', 'Radiožurnál'], ['rozhlas.cz', 'irozhlas.cz'], 'radio'),
  czGerman(
    'Radio Prag',
    ['Radio Prague International', 'Radio Prag International'],
    ['radio.cz'],
    'radio',
    'Český rozhlas',
  ),
  sk('SME', ['Denník SME'], ['sme.sk'], 'print'),
  sk('Denník N', ['Dennik N'], ['dennikn.sk'], 'print'),
  sk('Pravda (Slovensko)', ['Denník Pravda'], ['pravda.sk'], 'print'),
  sk('Aktuality.sk', ['Aktuality'], ['aktuality.sk'], 'web'),
  sk('STVR', ['RTVS', 'Slovenská televízia'], ['stvr.sk', 'rtvs.sk'], 'tv'),
]

const hungaryToBulgaria = [
  hu('Telex', ['Telex.hu'], ['telex.hu'], 'web'),
  hu('444', ['444.hu'], ['444.hu'], 'web'),
  hu('Index', ['Index.hu'], ['index.hu'], 'web'),
  hu('HVG', ['Heti Világgazdaság'], ['hvg.hu'], 'print'),
  hu('Magyar Nemzet', [], ['magyarnemzet.hu'], 'print'),
  hu('Népszava', ['Nepszava'], ['nepszava.hu'], 'print'),
  hu('Direkt36', [], ['direkt36.hu'], 'web'),
  hu('Átlátszó', ['Atlatszo'], ['atlatszo.hu'], 'web'),
  hu('Magyar Televízió', ['M1 (Ungarn)', 'Hirado', 'Híradó'], ['hirado.hu'], 'tv'),
  huEnglish('Hungary Today', [], ['hungarytoday.hu'], 'web'),
  ro('HotNews', ['HotNews.ro'], ['hotnews.ro'], 'web'),
  ro('Adevărul', ['Adevarul'], ['adevarul.ro'], 'print'),
  ro('G4Media', [], ['g4media.ro'], 'web'),
  ro('Digi24', [], ['digi24.ro'], 'tv'),
  ro('Recorder', ['Recorder.ro'], ['recorder.ro'], 'web'),
  roGerman('ADZ', ['Allgemeine Deutsche Zeitung für Rumänien'], ['adz.ro'], 'print'),
  md('Ziarul de Gardă', ['ZdG'], ['zdg.md'], 'print'),
  md('NewsMaker', ['NewsMaker.md'], ['newsmaker.md'], 'web'),
  bg('Kapital', ['Capital (Bulgarien)', 'Капитал'], ['capital.bg'], 'print'),
  bg('Dnevnik (Bulgaria)', ['Дневник'], ['dnevnik.bg'], 'web'),
  bg('24 Tschasa', ['24 Chasa', '24 часа'], ['24chasa.bg'], 'print'),
  bg('BNT', ['БНТ'], ['bnt.bg'], 'tv'),
  bg('BNR', ['БНР', 'Radio Bulgaria'], ['bnr.bg'], 'radio'),
]

const baltics = [
  ee('Postimees', [], ['postimees.ee'], 'print'),
  ee(
    'Delfi (Eesti)',
    ['Delfi Estonia', 'Eesti Päevaleht', 'Eesti Ekspress'],
    ['delfi.ee'],
    'web',
    'Delfi',
  ),
  ee('ERR', ['ERR News', 'Eesti Rahvusringhääling'], ['err.ee'], 'tv'),
  lv('Delfi (Latvija)', ['Delfi Latvia'], ['delfi.lv'], 'web', 'Delfi'),
  lv('LSM', ['Latvijas Sabiedriskais medijs', 'Latvian Public Media'], ['lsm.lv'], 'tv'),
  lv('Diena', [], ['diena.lv'], 'print'),
  lv('Re:Baltica', ['Re Baltica'], ['rebaltica.lv'], 'web'),
  lt('Delfi (Lietuva)', ['Delfi Lithuania'], ['delfi.lt'], 'web', 'Delfi'),
  lt('LRT', ['LRT English', 'Lietuvos radijas ir televizija'], ['lrt.lt'], 'tv'),
  lt('15min', ['15min.lt'], ['15min.lt'], 'web'),
  lt('Lietuvos rytas', ['Lrytas'], ['lrytas.lt'], 'print'),
]

const caucasus = [
  ge('Civil.ge', ['Civil Georgia'], ['civil.ge'], 'web'),
  ge('OC Media', [], ['oc-media.org'], 'web'),
  ge('Agenda.ge', [], ['agenda.ge'], 'web'),
  ge('JAMnews', ['JAM News'], ['jam-news.net'], 'web'),
  am('CivilNet', [], ['civilnet.am'], 'web'),
  am('Hetq', [], ['hetq.am'], 'web'),
  az('Haqqin.az', [], ['haqqin.az'], 'web'),
  az('Caliber.Az', ['Caliber'], ['caliber.az'], 'web'),
]

/** Central and eastern Europe, the Baltic states, the Caucasus. */
export const eastEurope = [
  ...poland,
  ...czechiaAndSlovakia,
  ...hungaryToBulgaria,
  ...baltics,
  ...caucasus,
]
