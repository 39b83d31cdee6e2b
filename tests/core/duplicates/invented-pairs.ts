/** Invented articles, each with its translation, a rewrite by another hand, and another report of the same event. */
export interface InventedStory {
  readonly german: string
  readonly english: string
  /** German, written with the German text at hand. */
  readonly rewrite: string
  /** English, by another reporter on the same matter. */
  readonly otherReport: string
}

export const stories: readonly InventedStory[] = [
  {
    german: `Am 14. März 2024 hat die Reederei Tolvanen aus Turku den Hafen von Brunshagen für 43.000 Euro am Tag gemietet. Das bestätigte Direktorin Ylva Sörensen der Zeitung Kurier am Fjord. Der Vertrag mit der Stadt Brunshagen läuft nach ihren Worten bis 2031 und umfasst drei Kräne der Firma Halberg.
Bürgermeister Pekka Waldau nannte den Preis im Rathaus von Brunshagen „angemessen“. Die Opposition um Oleg Medwenko verlangt dagegen eine Prüfung durch die Kommission in Brüssel, weil die Gutachter von Merkens & Sohn den Wert auf 2,5 Millionen Euro im Jahr geschätzt hätten. Am 2. April will der Rat darüber abstimmen.`,
    english: `On March 14, 2024 the Tolvanen shipping line of Turku rented the port of Brunshagen for 43,000 euros a day. This was confirmed to the newspaper Kurier am Fjord by its director, Ylva Sörensen. She said that the contract with the city of Brunshagen would run until 2031 and cover three cranes made by Halberg.
Mayor Pekka Waldau called the price “fair” at the town hall of Brunshagen. The opposition around Oleg Medvenko, however, demands an inquiry by the commission in Brussels, because the assessors of Merkens & Sohn had put the value at 2.5 million euros a year. The council is to vote on it on April 2.`,
    rewrite: `Der Hafen von Brunshagen hat einen neuen Mieter: Die Reederei Tolvanen aus Turku zahlt 43.000 Euro am Tag. Der Vertrag mit der Stadt Brunshagen läuft nach ihren Worten bis 2031 und umfasst drei Kräne der Firma Halberg, sagte Direktorin Ylva Sörensen. Kritik kommt von Oleg Medwenko. Er verweist darauf, dass die Gutachter von Merkens & Sohn den Wert auf 2,5 Millionen Euro im Jahr geschätzt hätten.`,
    otherReport: `A row has broken out in Brunshagen over a lease that nobody had seen before Tuesday. Oleg Medvenko, who leads the opposition, told Radio Nordlicht that he had learned of the deal with a Finnish company from a leaflet. His party has 11 of the 29 seats. A spokeswoman for Pekka Waldau would not say how much Tolvanen pays.`,
  },
  {
    german: `Bei einem Zugunglück nahe Lindow sind am Donnerstag 17 Menschen verletzt worden. Der Regionalzug der Nordlinie stieß nach Angaben von Polizeisprecherin Hatice Brandt um 6 Uhr mit einem Bauwagen der Firma Gerke zusammen. An Bord waren 212 Fahrgäste, unter ihnen 64 Schüler aus Rheinsberg.
Der Hubschrauber „Christoph 92“ brachte den Lokführer in die Klinik nach Neuruppin. Die Strecke zwischen Lindow und Herzberg bleibt bis zum 9. November gesperrt. Ermittler Tadeusz Kowalczyk von der Bundesstelle sagte, das Signal 4711 habe vermutlich Grün gezeigt. Den Schaden schätzt die Nordlinie auf 1,8 Millionen Euro.`,
    english: `Seventeen people were injured on Thursday when a train crashed near Lindow. According to police spokeswoman Hatice Brandt the regional train run by Nordlinie collided at 6 a.m. with a works trolley belonging to Gerke. There were 212 passengers on board, among them 64 pupils from Rheinsberg.
The rescue helicopter “Christoph 92” took the driver to hospital in Neuruppin. The line between Lindow and Herzberg will stay closed until November 9. Investigator Tadeusz Kowalczyk of the federal office said that signal 4711 had probably shown green. Nordlinie puts the damage at 1.8 million euros.`,
    rewrite: `Siebzehn Verletzte, ein zerstörter Zug: So sieht die Bilanz vom Donnerstag aus. Der Regionalzug der Nordlinie stieß nach Angaben von Polizeisprecherin Hatice Brandt um 6 Uhr mit einem Bauwagen zusammen. Die Strecke zwischen Lindow und Herzberg bleibt bis zum 9. November gesperrt. Woran es lag? Das Signal 4711 habe vermutlich Grün gezeigt, heißt es.`,
    otherReport: `Parents in Rheinsberg waited for hours on Thursday before they heard that their children were safe. The school had sent two teachers to Lindow, where a train had left the rails. “We only had mobile phones,” said Marlies Ottenjann, whose son sat in the last coach. Nordlinie apologised in the evening.`,
  },
  {
    german: `Die Physikerin Ines Abendroth erhält den Kettler-Preis 2025. Das teilte die Stiftung am 30. Mai in Genf mit. Abendroth, 41, leitet am Institut Valmont die Gruppe für kalte Atome und hat mit ihrem Kollegen Rajiv Deshmukh eine Uhr gebaut, die in 300 Millionen Jahren um 0,7 Sekunden falsch geht.
Der Preis ist mit 750.000 Franken dotiert. Die Jury unter Vorsitz von Claire Montaigu hob eine Arbeit hervor, die 2022 in der Zeitschrift Annals of Measurement erschienen war. Die Verleihung findet am 18. Oktober in Lausanne statt; die Laudatio hält Nobelpreisträger Giancarlo Ferri.`,
    english: `The physicist Ines Abendroth is to receive the Kettler Prize for 2025, the foundation announced in Geneva on 30 May. Abendroth, 41, heads the cold atoms group at the Valmont institute. With her colleague Rajiv Deshmukh she has built a clock that will be wrong by 0.7 seconds in 300 million years.
The prize is worth 750,000 francs. The jury, chaired by Claire Montaigu, singled out a paper published in 2022 in the journal Annals of Measurement. The award ceremony will be held in Lausanne on 18 October; Nobel laureate Giancarlo Ferri will give the speech in her honour.`,
    rewrite: `Große Ehre für Ines Abendroth: Sie hat mit ihrem Kollegen Rajiv Deshmukh eine Uhr gebaut, die in 300 Millionen Jahren um 0,7 Sekunden falsch geht, und wird dafür ausgezeichnet. Der Preis ist mit 750.000 Franken dotiert. Die Jury unter Vorsitz von Claire Montaigu hob eine Arbeit hervor, die 2022 erschienen war.`,
    otherReport: `How long is a second? In a cellar of the Valmont institute two people have spent nine years on that question. Rajiv Deshmukh does the lasers, Ines Abendroth the sums. “We quarrel on Mondays,” she says. Now a foundation has noticed. The money will go into a new vacuum chamber, which takes up half of the room.`,
  },
  {
    german: `Im Prozess um die Sanborn-Bank hat Zeugin Dorothea Lenz am Montag den früheren Vorstand Viktor Stahlmann belastet. Sie sagte vor dem Landgericht Arnstein, Stahlmann habe am 7. Juni 2019 die Überweisung von 12,4 Millionen Euro an die Firma Pelagos auf Zypern selbst unterschrieben. Verteidiger Emil Tschernow sprach von einer Verwechslung.
Die Anklage wirft Stahlmann und dem Händler Bruno Castell vor, zwischen 2016 und 2020 Kunden um 88 Millionen Euro gebracht zu haben. Richterin Amalia Voss setzte die Verhandlung auf den 23. September fort. Dann soll der Prüfer Jonas Ekwall aus Stockholm aussagen.`,
    english: `In the trial over Sanborn Bank the witness Dorothea Lenz incriminated its former chairman, Viktor Stahlmann, on Monday. She told the regional court in Arnstein that on June 7, 2019 Stahlmann himself had signed the transfer of 12.4 million euros to the Pelagos company in Cyprus. Defence lawyer Emil Chernov spoke of a mix-up.
Prosecutors accuse Stahlmann and the trader Bruno Castell of having cheated customers out of 88 million euros between 2016 and 2020. Judge Amalia Voss adjourned the hearing until September 23. The auditor Jonas Ekwall of Stockholm is then to testify.`,
    rewrite: `Schwere Vorwürfe gegen den früheren Chef der Sanborn-Bank: Stahlmann habe am 7. Juni 2019 die Überweisung von 12,4 Millionen Euro an die Firma Pelagos auf Zypern selbst unterschrieben, sagte eine Zeugin. Die Anklage wirft Stahlmann und dem Händler Bruno Castell vor, zwischen 2016 und 2020 Kunden um 88 Millionen Euro gebracht zu haben. Sein Verteidiger spricht von einer Verwechslung.`,
    otherReport: `Outside the court in Arnstein some forty customers of Sanborn Bank held up their passbooks on Monday. Helga Priem, 71, lost 60,000 euros. She has come to every one of the hearings since January. Inside, a former secretary was speaking. Viktor Stahlmann did not look up once, Priem says.`,
  },
  {
    german: `Die Regierung in Wien schließt das Kraftwerk Mühltal zum 31. Dezember. Umweltministerin Leonie Hartwig sagte im Sender Alpenfunk, die 390 Beschäftigten würden vom Betreiber Donaustrom übernommen. Das Kraftwerk ging 1974 ans Netz und deckte zuletzt 6,2 Prozent des Bedarfs von Niederösterreich.
Gewerkschafter Milan Jurić kritisierte den Plan. Ihm zufolge hat Donaustrom nur 150 Stellen in St. Pölten und 45 in Linz zugesagt. Die Europäische Union gibt nach Angaben von Kommissar Henrik Aalto 70 Mio. Euro für den Umbau. In Mühltal soll bis 2029 ein Speicher der Firma Voltera entstehen.`,
    english: `The government in Vienna will close the Mühltal power station on December 31. Environment minister Leonie Hartwig told the broadcaster Alpenfunk that its 390 workers would be taken over by the operator, Donaustrom. The power station was connected to the grid in 1974 and most recently met 6.2 per cent of the demand of Lower Austria.
Trade unionist Milan Jurić criticised the plan. He said that Donaustrom had promised only 150 jobs in St. Pölten and 45 in Linz. According to commissioner Henrik Aalto the European Union will give 70 million euros for the conversion. A storage plant made by Voltera is to be built in Mühltal by 2029.`,
    rewrite: `Aus für Mühltal: Das Kraftwerk ging 1974 ans Netz und deckte zuletzt 6,2 Prozent des Bedarfs von Niederösterreich, nun ist Schluss. Die 390 Beschäftigten würden vom Betreiber Donaustrom übernommen, verspricht die Ministerin. Die Gewerkschaft zweifelt: Ihm zufolge hat Donaustrom nur 150 Stellen in St. Pölten und 45 in Linz zugesagt, heißt es über Milan Jurić.`,
    otherReport: `Nobody in Mühltal remembers the valley without its chimney. The baker opens at four because the early shift does. “When they go, I go,” says Rosa Feichtinger. The mayor hopes for tourists. Milan Jurić, who has worked in the boiler house since 1999, hopes for nothing. He has sold his house to his brother in Linz.`,
  },
]
