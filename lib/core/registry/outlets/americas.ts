import { rowsOf } from '../outlet'

const ca = rowsOf('CA', 'en')
const quebec = rowsOf('CA', 'fr')
const mx = rowsOf('MX', 'es')
const br = rowsOf('BR', 'pt')
const ar = rowsOf('AR', 'es')
const arEnglish = rowsOf('AR', 'en')
const cl = rowsOf('CL', 'es')
const co = rowsOf('CO', 'es')
const pe = rowsOf('PE', 'es')
const ve = rowsOf('VE', 'es')
const ec = rowsOf('EC', 'es')
const bo = rowsOf('BO', 'es')
const uy = rowsOf('UY', 'es')
const py = rowsOf('PY', 'es')
const cu = rowsOf('CU', 'es')
const ni = rowsOf('NI', 'es')
const sv = rowsOf('SV', 'es')
const gt = rowsOf('GT', 'es')
const hn = rowsOf('HN', 'es')
const cr = rowsOf('CR', 'es')
const pa = rowsOf('PA', 'es')
const dominican = rowsOf('DO', 'es')
const pr = rowsOf('PR', 'es')
const jm = rowsOf('JM', 'en')
const tt = rowsOf('TT', 'en')
const ht = rowsOf('HT', 'fr')

const canada = [
  ca(
    'The Globe and Mail',
    ['Globe and Mail', 'The Globe & Mail'],
    ['theglobeandmail.com'],
    'print',
  ),
  ca('National Post', [], ['nationalpost.com'], 'print'),
  ca('Toronto Star', ['The Toronto Star'], ['thestar.com'], 'print'),
  ca('Toronto Sun', [], ['torontosun.com'], 'print'),
  ca(
    'CBC',
    ['CBC News', 'Canadian Broadcasting Corporation'],
    ['cbc.ca'],
    'tv',
    'CBC/Radio-Canada',
  ),
  ca('CTV', ['CTV News'], ['ctvnews.ca'], 'tv'),
  ca('Global News', ['Global News (Canada)'], ['globalnews.ca'], 'tv'),
  ca('Rebel News', ['Rebel Media'], ['rebelnews.com'], 'web'),
  ca('Global Research', ['GlobalResearch.ca'], ['globalresearch.ca'], 'web'),
  quebec(
    'Radio-Canada',
    ['Ici Radio-Canada', 'Société Radio-Canada'],
    ['radio-canada.ca'],
    'tv',
    'CBC/Radio-Canada',
  ),
  quebec('La Presse (Montréal)', ['lapresse.ca'], ['lapresse.ca'], 'web'),
  quebec('Le Devoir', [], ['ledevoir.com'], 'print'),
  quebec('Le Journal de Montréal', ['Journal de Montréal'], ['journaldemontreal.com'], 'print'),
]

const mexicoAndCentralAmerica = [
  mx('El Universal (México)', ['El Universal (Mexiko)'], ['eluniversal.com.mx'], 'print'),
  mx('Reforma', [], ['reforma.com'], 'print'),
  mx('La Jornada', [], ['jornada.com.mx'], 'print'),
  mx('Milenio', [], ['milenio.com'], 'print'),
  mx('Excélsior', ['Excelsior'], ['excelsior.com.mx'], 'print'),
  mx('El Financiero', ['El Financiero (México)'], ['elfinanciero.com.mx'], 'print'),
  mx('Proceso', ['Revista Proceso'], ['proceso.com.mx'], 'print'),
  mx('Animal Político', ['Animal Politico'], ['animalpolitico.com'], 'web'),
  mx('Aristegui Noticias', [], ['aristeguinoticias.com'], 'web'),
  mx('Televisa', ['N+', 'Noticieros Televisa'], ['televisa.com', 'nmas.com.mx'], 'tv'),
  gt('Prensa Libre', ['Prensa Libre (Guatemala)'], ['prensalibre.com'], 'print'),
  gt('Plaza Pública', ['Plaza Publica'], ['plazapublica.com.gt'], 'web'),
  sv('El Faro', [], ['elfaro.net'], 'web'),
  sv('La Prensa Gráfica', ['La Prensa Grafica'], ['laprensagrafica.com'], 'print'),
  hn('La Prensa (Honduras)', [], ['laprensa.hn'], 'print'),
  ni('La Prensa (Nicaragua)', [], ['laprensani.com'], 'web'),
  ni('Confidencial', ['Confidencial (Nicaragua)'], ['confidencial.digital'], 'web'),
  cr('La Nación (Costa Rica)', ['La Nacion (Costa Rica)'], ['nacion.com'], 'print'),
  pa('La Prensa (Panamá)', [], ['prensa.com'], 'print'),
  cu('Granma', ['Granma Internacional'], ['granma.cu'], 'print'),
  cu('14ymedio', [], ['14ymedio.com'], 'web'),
  cu('Cubadebate', [], ['cubadebate.cu'], 'web'),
  dominican('Listín Diario', ['Listin Diario'], ['listindiario.com'], 'print'),
  pr('El Nuevo Día', ['El Nuevo Dia'], ['elnuevodia.com'], 'print'),
  jm('The Gleaner', ['Jamaica Gleaner'], ['jamaica-gleaner.com'], 'print'),
  tt('Trinidad and Tobago Guardian', ['Trinidad Guardian'], ['guardian.co.tt'], 'print'),
  ht('Le Nouvelliste', [], ['lenouvelliste.com'], 'print'),
]

const southAmerica = [
  br(
    'Folha de S.Paulo',
    ['Folha', 'Folha de São Paulo', 'Folha de Sao Paulo'],
    ['folha.uol.com.br'],
    'print',
  ),
  br(
    'O Estado de S. Paulo',
    ['Estadão', 'Estadao', 'O Estado de São Paulo'],
    ['estadao.com.br'],
    'print',
  ),
  br('O Globo', ['Globo'], ['oglobo.globo.com'], 'print', 'Grupo Globo'),
  br(
    'G1',
    ['TV Globo', 'Rede Globo', 'GloboNews', 'Jornal Nacional'],
    ['g1.globo.com', 'globo.com'],
    'tv',
    'Grupo Globo',
  ),
  br('Valor Econômico', ['Valor Economico'], ['valor.globo.com'], 'print', 'Grupo Globo'),
  br('Veja', ['Revista Veja'], ['veja.abril.com.br'], 'print'),
  br('CartaCapital', ['Carta Capital'], ['cartacapital.com.br'], 'print'),
  br('piauí', ['Revista piauí'], ['piaui.folha.uol.com.br'], 'print'),
  br('UOL', ['UOL Notícias'], ['uol.com.br'], 'web'),
  br('CNN Brasil', ['CNN Brazil'], ['cnnbrasil.com.br'], 'tv'),
  br('Agência Pública', ['Agencia Publica'], ['apublica.org'], 'web'),
  br('Intercept Brasil', ['The Intercept Brasil'], ['intercept.com.br'], 'web'),
  br('Brasil 247', [], ['brasil247.com'], 'web'),
  br('Brasil de Fato', [], ['brasildefato.com.br'], 'web'),
  ar('Clarín', ['Clarin'], ['clarin.com'], 'print'),
  ar(
    'La Nación (Argentina)',
    ['La Nacion (Argentina)', 'La Nación (Buenos Aires)'],
    ['lanacion.com.ar'],
    'print',
  ),
  ar('Página/12', ['Pagina 12', 'Página 12', 'Pagina/12'], ['pagina12.com.ar'], 'print'),
  ar('Infobae', [], ['infobae.com'], 'web'),
  ar('Perfil', ['Diario Perfil'], ['perfil.com'], 'print'),
  ar('Ámbito Financiero', ['Ámbito', 'Ambito Financiero'], ['ambito.com'], 'print'),
  arEnglish('Buenos Aires Times', [], ['batimes.com.ar'], 'print', 'Perfil'),
  cl('El Mercurio', ['Emol', 'El Mercurio (Chile)'], ['emol.com', 'elmercurio.com'], 'print'),
  cl('La Tercera', [], ['latercera.com'], 'print'),
  cl('CIPER', ['CIPER Chile'], ['ciperchile.cl'], 'web'),
  cl('BioBioChile', ['Radio Bío-Bío', 'Radio Biobío'], ['biobiochile.cl'], 'radio'),
  co('El Tiempo (Colombia)', ['El Tiempo (Bogotá)'], ['eltiempo.com'], 'print'),
  co('El Espectador', [], ['elespectador.com'], 'print'),
  co('Semana', ['Revista Semana'], ['semana.com'], 'print'),
  co('La Silla Vacía', ['La Silla Vacia'], ['lasillavacia.com'], 'web'),
  co(
    'Caracol',
    ['Caracol Radio', 'Noticias Caracol'],
    ['caracol.com.co', 'noticiascaracol.com'],
    'radio',
  ),
  pe('El Comercio (Perú)', ['El Comercio (Lima)'], ['elcomercio.pe'], 'print'),
  pe('La República (Perú)', ['La Republica (Peru)'], ['larepublica.pe'], 'print'),
  pe('IDL-Reporteros', ['IDL Reporteros'], ['idl-reporteros.pe'], 'web'),
  ve('teleSUR', ['Telesur English'], ['telesurtv.net', 'telesurenglish.net'], 'tv'),
  ve('El Nacional (Venezuela)', ['El Nacional'], ['elnacional.com'], 'web'),
  ve('El Universal (Venezuela)', ['El Universal (Caracas)'], ['eluniversal.com'], 'print'),
  ve('Efecto Cocuyo', [], ['efectococuyo.com'], 'web'),
  ve('Armando.info', ['Armando Info'], ['armando.info'], 'web'),
  ec('El Comercio (Ecuador)', ['El Comercio (Quito)'], ['elcomercio.com'], 'print'),
  ec('El Universo', ['El Universo (Guayaquil)'], ['eluniverso.com'], 'print'),
  ec('Primicias', [], ['primicias.ec'], 'web'),
  bo('El Deber', [], ['eldeber.com.bo'], 'print'),
  bo('La Razón (Bolivia)', [], ['la-razon.com'], 'print'),
  uy('El País (Uruguay)', ['El País (Montevideo)'], ['elpais.com.uy'], 'print'),
  uy('la diaria', [], ['ladiaria.com.uy'], 'print'),
  py('ABC Color', [], ['abc.com.py'], 'print'),
  py('Última Hora', ['Ultima Hora (Paraguay)'], ['ultimahora.com'], 'print'),
]

/** Canada, Mexico, Central and South America, the Caribbean. */
export const americas = [...canada, ...mexicoAndCentralAmerica, ...southAmerica]
