import type { DemoText } from '../shapes'

/** A newspaper page with all its furniture: section, dates, subheadings, strangers' teasers. */
export const quietMeetings: DemoText = {
  slug: 'quiet-meetings',
  title: 'Ledger: Marstad drängt auf Gespräche mit Skerra',
  language: 'de',
  outlet: 'Küstenbote',
  url: 'https://kuestenbote.example/politik/marstad-draengt-auf-gespraeche',
  publishedAt: '2026-01-21',
  spine: 'Küstenbote [outlet]',
  spineDetails: { basis: { 1: 'researched' } },
  spineNote: 'Im Text selbst nur „KB“ in der Randspalte; Adresse der Seite geprüft.',
  state: 'done',
  text: `Politik

Ledger: Marstad drängt auf Gespräche mit Skerra

Unterhändler aus Varland und Skerra sollen sich in aller Stille über den Winterhafen ausgetauscht haben. Das schreibt die Zeitung The Ledger; sie stützt sich auf hochrangige Quellen im varländischen Außenministerium.
Autor
21.01.2026 07:40
Aktualisiert: 21.01.2026 09:15
Lesezeit: 2 min
Ledger: Marstad drängt auf Gespräche mit Skerra
Sicherheitsberater Tomas Brandell: Neue Töne im Hafenstreit. (Foto: spa) Foto: Halvar Brink

Seit Mitte Dezember habe es drei Treffen gegeben, heißt es im Ledger, das letzte am Freitag im alten Lotsenhaus auf Lantern. Die Felseninsel gehört zu keinem der beiden Länder; verwaltet wird sie von der 1921 gegründeten Sundkommission.

Streit um die Lotsen

Geprüft worden sei, was Skerra dafür verlange, die Kontrollen auszusetzen. Quellen der Zeitung nennen die Treffen zäh, aber höflich. Der Anstoß sei aus der Marine gekommen, so der Ledger mit Verweis auf Stimmen aus dem Außenministerium.

Demnach halte das Verteidigungsministerium die Eskorten für nicht durchzuhalten, solange der Sund vereist sei. Ein Ende der Fahrten aber nütze allein Skerra, das über die stärkeren Eisbrecher verfüge.

Beobachtern zufolge fehlt es inzwischen auch an Lotsen, die bereit sind, das Geleit zu führen. „Wir können Schiffe begleiten, aber kein Eis“, zitiert die Zeitung einen Regierungsbeamten.

Unmut in der Stadt

Mehrere Ratsmitglieder in Winterhafen haben zu verstehen gegeben, dass sie ein Abkommen ohne die Stadt nicht mittragen. Rund 70 Millionen Kronen haben die Eskorten bisher gekostet. Ein Beamter räumte gegenüber dem Ledger ein, für den Februar sei nichts mehr eingeplant. Danach müsse das Parlament gefragt werden.

Auch der Rückhalt in der Bevölkerung bricht dramatisch ein. In einer Umfrage des Instituts Kontor nannten im Januar nur noch 29 Prozent die Linie der Regierung richtig; im Oktober waren es 41 Prozent. In Skerra sei die Stimmung kaum anders.

Mehr zum Thema
KB
Wirtschaft
Wirtschaft Reeder fürchten ein teures Frühjahr: Was die Versicherer jetzt verlangen
20.01.2026

Wer seine Ladung noch vor der Schmelze über den Sund bringen will, zahlt inzwischen das Dreifache. Warum die Prämien trotzdem…

KB
Kultur
Kultur Die Orgel von Sankt Olai klingt wieder
19.01.2026

Vier Jahre lang stand das Gerüst im Mittelschiff. Nun haben die Orgelbauer die letzte Pfeife gestimmt, und das erste Konzert ist…
`,
  paragraphs: [
    { type: 'metadata', sub: 'section', begins: 'Politik' },
    { type: 'headline', begins: 'Ledger: Marstad drängt' },
    { type: 'standfirst', begins: 'Unterhändler aus Varland' },
    { type: 'metadata', begins: 'Autor' },
    { type: 'metadata', sub: 'date', begins: '21.01.2026 07:40' },
    { type: 'metadata', sub: 'date', begins: 'Aktualisiert' },
    { type: 'metadata', begins: 'Lesezeit' },
    { type: 'metadata', sub: 'slug', begins: 'Ledger: Marstad drängt' },
    { type: 'caption', begins: 'Sicherheitsberater Tomas Brandell' },
    { type: 'content', begins: 'Seit Mitte Dezember' },
    { type: 'heading', begins: 'Streit um die Lotsen' },
    { type: 'content', begins: 'Geprüft worden sei' },
    { type: 'content', begins: 'Demnach halte' },
    { type: 'content', begins: 'Beobachtern zufolge' },
    { type: 'heading', begins: 'Unmut in der Stadt' },
    { type: 'content', begins: 'Mehrere Ratsmitglieder' },
    { type: 'content', begins: 'Auch der Rückhalt' },
    { type: 'boilerplate', sub: 'teaser', begins: 'Mehr zum Thema\nKB\nWirtschaft' },
    { type: 'boilerplate', sub: 'teaser', begins: 'Wer seine Ladung' },
    { type: 'boilerplate', sub: 'teaser', begins: 'KB\nKultur' },
    { type: 'boilerplate', sub: 'teaser', begins: 'Vier Jahre lang' },
  ],
}
