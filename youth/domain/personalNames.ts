/**
 * First names that are common in Finland, in Finnish, Swedish and newer languages: enough that most texts about somebody
 * are noticed, and small enough for a phone. Fetched when a text has a capital letter.
 */
const names = `
Aada Aapo Aaro Aaron Abdi Abdullah Ahmed Aino Aisha Aki Aku Albert Albin Aleksandr Aleksi Alex Alexander Alexandra Alfred
Ali Alina Alisa Alma Alva Amanda Amina Anastasia Anders Andreas Anette Anita Anja Anna Anne Anneli Anni Anniina Annika Anssi
Anton Antti Anu Ari Arja Arto Arttu Arvid Arvo Asko Aste Atte Aukusti Axel Beata Benjamin Birgitta Björn Caroline Cecilia
Charlotta Christian Christoffer Daniel David Dmitri Ebba Eelis Eemeli Eemil Eerik Eero Eetu Eeva Eevi Eija Eila Eino Elias
Elin Elina Elisa Elisabet Ella Ellen Elli Elsa Elvira Emil Emilia Emma Emmi Enni Erik Erika Erja Erkki Esa Esko Essi Eva
Eveliina Fanni Fatima Filip Fredrik Gabriel Gunilla Gunnar Gustav Hanna Hannele Hannes Hannu Harri Hasan Hassan Heidi Heikki
Heini Heli Helena Helka Henna Henri Henrik Hilda Hilkka Hilla Hugo Hussein Ibrahim Ida Iida Iina Iiris Iiro Iivari Ilkka
Ilmari Ilona Ilpo Ines Ira Irene Irina Iris Irja Irma Isabella Ismo Ivan Jaakko Jaana Jakob Jan Jani Janina Janne Jari
Jarkko Jarmo Jasmin Jenna Jenni Jenny Jere Jesper Jesse Jimi Joakim Joel Johan Johanna Johannes Jonas Jonatan Joni Jonna
Joona Joonas Jorma Josefin Jouko Jouni Juha Juhani Juho Jukka Julia Julius Jussi Juuso Jyri Jyrki Kaapo Kaarlo Kai Kaija
Kaisa Kalevi Kalle Karin Karita Karoliina Karri Kasper Katariina Kati Katja Katri Keijo Kerttu Kevin Kimmo Kirsi Kirsti
Konsta Kristian Kristiina Kristina Krista Kyösti Lari Lars Lasse Lassi Laura Lauri Lea Leena Leevi Leif Lenni Leo Liisa
Lilja Linda Linnea Linus Lotta Louise Lucas Luka Lukas Magnus Mahmoud Maija Maisa Malin Marcus Margareta Mari Maria Marianne
Mariia Marika Marjo Marjut Markku Marko Markus Martin Martta Martti Maryam Matias Mathias Mats Matti Matilda Mattias Mauri
Max Melissa Merja Meri Mia Mikael Mika Mikko Miika Miikka Miina Milja Milla Milo Minna Mira Miro Mirja Mirka Mirva Mohamed
Mohammed Moona Muhammad Natalia Nea Neea Nella Nelli Nicklas Nicole Niclas Niilo Niina Niklas Niko Nils Noel Nooa Noora Nora
Olavi Olga Oliver Olivia Olle Olli Omar Onni Oona Oscar Oskar Oskari Ossi Otto Outi Paavo Pasi Patrik Pauli Pauliina Paula
Pekka Pentti Pertti Perttu Peter Petra Petri Petteri Pia Pihla Pinja Pirjo Pirkko Pontus Päivi Pyry Raija Raili Raimo Rami
Rasmus Rauno Rebecka Reijo Reetta Riikka Riina Riitta Risto Robert Robin Roni Ronja Roope Ruusu Saana Saara Saija Saku Salla
Sami Samu Samuel Samuli Sandra Sanna Sanni Santeri Santtu Sara Sari Satu Sauli Sebastian Seija Selma Senni Seppo Silja Silvia
Simon Sini Sinikka Siri Siiri Sirpa Sofia Sofie Sonja Stefan Stella Stina Susanna Susanne Svetlana Sven Taina Taneli Tanja
Tapani Tarja Tarmo Tatu Teemu Teija Teppo Terhi Tero Tiia Tiina Tilda Timo Tindra Tobias Tom Tomi Tommi Toni Topi Topias
Tove Tuija Tuomas Tuomo Tuukka Tuula Tytti Ulla Ulrika Urho Urpo Valtteri Vanessa Veera Veeti Veikko Venla Vera Verneri
Vesa Viivi Vilho Vilja Viljami Ville Vilma Viktor Viktoria Väinö Wilhelm Wilma William Yasmin Yrjö Yusuf Zahra`

/** Names that are as often another word, or a municipality: only with a surname do they look like somebody. */
const alsoWords = new Set(
  'Aste Aura Gustav Helmi Hilla Into Kaarina Kai Karin Lahja Leo Lilja Linda Lumi Luka Max Meri Milo Mari Olle Onni Ossi Otto Pihla Pyry Ruusu Salla Satu Simo Sini Tarmo Toivo Tom Tuuli Urho Veli Vilja Voitto Aamu Armas Ilma Maj Dag Liv Sten Bo Per Inga Mina'.split(
    ' ',
  ),
)

const whole = ['', 'a', 'ä', 's', 'kin', 'han', 'hän']
const inside = ['n', 'lla', 'llä', 'lle', 'lta', 'ltä', 'ssa', 'ssä', 'sta', 'stä']

/** Each form of a name in a text: `Matti`, `Matin`, `Mikaelille`, `Johanneksen`, `Annas`. */
function formsOf(name: string): string[] {
  const isOpen = /[aeiouyäöå]$/.test(name)
  const stem = isOpen ? name.replace(/([ktp])\1(?=[aeiouyäö]$)/, '$1') : `${name}i`
  const stems = name.endsWith('s') ? [stem, `${name.slice(0, -1)}kse`] : [stem]
  return [...whole.map((end) => name + end), ...stems.flatMap((one) => inside.map((end) => one + end))]
}

const all = names.trim().split(/\s+/)
// “Ainoa” begins many a sentence, and is no Aino.
const alone = new Set(all.filter((name) => !alsoWords.has(name)).flatMap(formsOf))
alone.delete('Ainoa')
const withSurname = new Set([...all, ...alsoWords])

/** Whether a word that begins with a capital is somebody's first name by itself. */
export const isFirstName = (word: string): boolean => alone.has(word)

/** Whether it is one where a surname follows. */
export const mayBeFirstName = (word: string): boolean => withSurname.has(word)
