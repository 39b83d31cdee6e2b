const pairs = `
  Ägypten=Egypt Algerien=Algeria Athen=Athens Australien=Australia Belgien=Belgium
  Belgrad=Belgrade Brasilien=Brazil Brüssel=Brussels Bukarest=Bucharest Bulgarien=Bulgaria
  Dänemark=Denmark Deutschland=Germany Donau=Danube Finnland=Finland Florenz=Florence
  Frankreich=France Genf=Geneva Georgien=Georgia Griechenland=Greece Großbritannien=Britain
  Indien=India Indonesien=Indonesia Irak=Iraq Irland=Ireland Italien=Italy Jemen=Yemen
  Jordanien=Jordan Kanada=Canada Kiew=Kyiv Kiew=Kiev Köln=Cologne Kopenhagen=Copenhagen
  Krim=Crimea Kroatien=Croatia Kuba=Cuba Lettland=Latvia Libanon=Lebanon Libyen=Libya
  Lissabon=Lisbon Litauen=Lithuania Mailand=Milan Marokko=Morocco Mexiko=Mexico Moskau=Moscow
  München=Munich Neapel=Naples Neuseeland=Zealand Niederlande=Netherlands
  Norwegen=Norway Nürnberg=Nuremberg Österreich=Austria Peking=Beijing Polen=Poland
  Prag=Prague Rhein=Rhine Rom=Rome Rumänien=Romania Russland=Russia Schottland=Scotland
  Schweden=Sweden Schweiz=Switzerland Serbien=Serbia Slowakei=Slovakia Slowenien=Slovenia
  Spanien=Spain Afrika=Africa Amerika=America Syrien=Syria Tokio=Tokyo Tschechien=Czechia Tunesien=Tunisia
  Türkei=Turkey Ungarn=Hungary Venedig=Venice Warschau=Warsaw Wien=Vienna Weißrussland=Belarus
  Zypern=Cyprus Kreml=Kremlin Europa=Europe
`

/** Places that German and English call by different names, as pairs; other names are spelt alike or nearly. */
export const exonyms: readonly (readonly [german: string, english: string])[] = pairs
  .trim()
  .split(/\s+/u)
  .map((pair) => {
    const [german = '', english = ''] = pair.split('=')
    return [german, english]
  })
