import { rowsOf } from '../outlet'

const es = rowsOf('ES', 'es')
const catalan = rowsOf('ES', 'ca')
const pt = rowsOf('PT', 'pt')
const it = rowsOf('IT', 'it')
const southTyrol = rowsOf('IT', 'de')
const va = rowsOf('VA', 'it')
const vaEnglish = rowsOf('VA', 'en')
const mt = rowsOf('MT', 'en')
const gr = rowsOf('GR', 'el')
const grEnglish = rowsOf('GR', 'en')
const cy = rowsOf('CY', 'en')

const iberia = [
  es('El País', ['El Pais', 'El País (España)'], ['elpais.com'], 'print'),
  es('El Mundo', ['El Mundo (España)'], ['elmundo.es'], 'print'),
  es('ABC (España)', ['Diario ABC', 'abc.es', 'ABC (Spanien)'], ['abc.es'], 'print'),
  es('La Vanguardia', [], ['lavanguardia.com'], 'print'),
  es('El Periódico', ['El Periódico de Catalunya', 'El Periodico'], ['elperiodico.com'], 'print'),
  es('La Razón (España)', ['larazon.es'], ['larazon.es'], 'print'),
  es('El Confidencial', [], ['elconfidencial.com'], 'web'),
  es('El Español', ['El Espanol'], ['elespanol.com'], 'web'),
  es('elDiario.es', ['El Diario', 'eldiario'], ['eldiario.es'], 'web'),
  es('Público (España)', ['publico.es'], ['publico.es'], 'web'),
  es('OKdiario', ['OK Diario'], ['okdiario.com'], 'web'),
  es('infoLibre', [], ['infolibre.es'], 'web'),
  es('El Salto', [], ['elsaltodiario.com'], 'web'),
  es('Expansión', ['Expansion'], ['expansion.com'], 'print'),
  es('Cinco Días', ['Cinco Dias'], ['cincodias.elpais.com'], 'print', 'El País'),
  es('El Correo', ['El Correo (Bilbao)'], ['elcorreo.com'], 'print'),
  es('RTVE', ['TVE', 'Radio Nacional de España', 'RNE'], ['rtve.es'], 'tv'),
  es('Cadena SER', ['SER'], ['cadenaser.com'], 'radio'),
  es('La Sexta', ['laSexta'], ['lasexta.com'], 'tv', 'Atresmedia'),
  es('Antena 3', [], ['antena3.com'], 'tv', 'Atresmedia'),
  catalan('Ara', ['Diari Ara'], ['ara.cat'], 'print'),
  catalan('TV3', ['3Cat', 'CCMA'], ['3cat.cat', 'ccma.cat'], 'tv'),
  pt('Público', ['Publico', 'Público (Portugal)'], ['publico.pt'], 'print'),
  pt('Expresso', ['Expresso (Portugal)'], ['expresso.pt'], 'print'),
  pt('Diário de Notícias', ['Diario de Noticias'], ['dn.pt'], 'print'),
  pt('Jornal de Notícias', ['Jornal de Noticias'], ['jn.pt'], 'print'),
  pt('Correio da Manhã', ['Correio da Manha'], ['cmjornal.pt'], 'print'),
  pt('Observador', [], ['observador.pt'], 'web'),
  pt('RTP', ['Rádio e Televisão de Portugal'], ['rtp.pt'], 'tv'),
]

const italy = [
  it('Corriere della Sera', ['Corriere'], ['corriere.it'], 'print'),
  it('La Repubblica', ['Repubblica'], ['repubblica.it'], 'print'),
  it('La Stampa', ['Stampa'], ['lastampa.it'], 'print'),
  it('Il Sole 24 Ore', ['Sole 24 Ore'], ['ilsole24ore.com'], 'print'),
  it('Il Messaggero', ['Messaggero'], ['ilmessaggero.it'], 'print'),
  it('Il Giornale', [], ['ilgiornale.it'], 'print'),
  it('Libero', ['Libero Quotidiano'], ['liberoquotidiano.it'], 'print'),
  it('La Verità', ['La Verita'], ['laverita.info'], 'print'),
  it('Il Fatto Quotidiano', ['Fatto Quotidiano'], ['ilfattoquotidiano.it'], 'print'),
  it('il manifesto', ['Manifesto'], ['ilmanifesto.it'], 'print'),
  it('Domani', [], ['editorialedomani.it'], 'print'),
  it('Il Foglio', [], ['ilfoglio.it'], 'print'),
  it('Avvenire', [], ['avvenire.it'], 'print'),
  it('Il Mattino', [], ['ilmattino.it'], 'print'),
  it('Il Gazzettino', [], ['ilgazzettino.it'], 'print'),
  it('L’Espresso', ['Espresso'], ['lespresso.it'], 'print'),
  it('Panorama (Italia)', ['panorama.it'], ['panorama.it'], 'print'),
  it('Limes', ['Rivista Limes'], ['limesonline.com'], 'print'),
  it('Internazionale', [], ['internazionale.it'], 'print'),
  it('La Gazzetta dello Sport', ['Gazzetta dello Sport'], ['gazzetta.it'], 'print'),
  it('Il Post', [], ['ilpost.it'], 'web'),
  it('Linkiesta', [], ['linkiesta.it'], 'web'),
  it('Fanpage', ['Fanpage.it'], ['fanpage.it'], 'web'),
  it('Open (Italia)', ['Open.online'], ['open.online'], 'web'),
  it('L’AntiDiplomatico', ['AntiDiplomatico'], ['lantidiplomatico.it'], 'web'),
  it('RAI', ['RaiNews', 'Rai News 24', 'TG1', 'Report (RAI)'], ['rai.it', 'rainews.it'], 'tv'),
  it('Mediaset', ['TgCom24', 'Canale 5', 'Rete 4'], ['mediaset.it'], 'tv'),
  it('La7', ['TG La7'], ['la7.it'], 'tv'),
  it('Sky TG24', [], ['tg24.sky.it'], 'tv'),
  southTyrol('Dolomiten', ['Stol.it', 'Südtirol Online'], ['stol.it'], 'print'),
  southTyrol('Salto', ['salto.bz'], ['salto.bz'], 'web'),
  va(
    'L’Osservatore Romano',
    ['Osservatore Romano'],
    ['osservatoreromano.va'],
    'print',
    'Vatican Media',
  ),
  vaEnglish(
    'Vatican News',
    ['Radio Vatikan', 'Vatican Radio', 'Radio Vaticana'],
    ['vaticannews.va'],
    'radio',
    'Vatican Media',
  ),
]

const greeceCyprusMalta = [
  gr('Kathimerini', ['I Kathimerini', 'Η Καθημερινή', 'Καθημερινή'], ['kathimerini.gr'], 'print'),
  grEnglish('eKathimerini', ['Ekathimerini.com'], ['ekathimerini.com'], 'web', 'Kathimerini'),
  gr('To Vima', ['Το Βήμα'], ['tovima.gr'], 'print'),
  gr('Ta Nea', ['Τα Νέα'], ['tanea.gr'], 'print'),
  gr('Efimerida ton Syntakton', ['EfSyn', 'Η Εφημερίδα των Συντακτών'], ['efsyn.gr'], 'print'),
  gr('Proto Thema', ['protothema', 'Πρώτο Θέμα'], ['protothema.gr'], 'print'),
  gr('ERT', ['ERTNews', 'ΕΡΤ'], ['ert.gr', 'ertnews.gr'], 'tv'),
  gr('Skai', ['SKAI TV', 'ΣΚΑΪ'], ['skai.gr'], 'tv'),
  cy('Cyprus Mail', [], ['cyprus-mail.com'], 'print'),
  gr('Reporters United', [], ['reportersunited.gr'], 'web'),
  mt('Times of Malta', ['The Times of Malta'], ['timesofmalta.com'], 'print'),
]

/** Spain, Portugal, Italy, the Vatican, Greece, Cyprus, Malta. */
export const southEurope = [...iberia, ...italy, ...greeceCyprusMalta]
