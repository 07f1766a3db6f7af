import type { openData as english } from '../en/open-data.ts';
import type { Like } from '../like.ts';

/** Descriptions of fields in the published JSON Schema. */
export const openData: Like<typeof english> = {
  schemaTitle: 'Einträge zu Zitaten',
  schemaDescription:
    'Die Datei eines Zitats, eine Seite von quotes.json oder ein Eintrag: `quote` in der einen, ein Element von `quotes` in der anderen.',
  language: 'Nach BCP 47; „und“, wo sie nicht angegeben ist.',
  edtf: 'EDTF nach ISO 8601-2.',
  sourceUrl: 'Unsere Seite zu dieser Quelle.',
  sourceType: 'Ein Typ nach CSL.',
  sourceTitle: 'Fehlt, wo er nicht eingesehen wurde.',
  container: 'Das Medium, in dem sie gelesen wurde.',
  wire: 'Die Agentur, deren Text es ist.',
  publication: 'Angaben zu Ausgabe, Teil oder Anlass, in Variablen von CSL.',
  archive: 'Die Adresse einer Kopie in einem Archiv.',
  read: 'Wie viel davon wir gelesen haben.',
  follows:
    'Die id der Fassung, die wiederholt wird, oder independent (unabhängig) oder unknown (unbekannt).',
  class: 'Worin die Fassung von der Referenzfassung abweicht.',
  formChange:
    'Wie die Form geändert wurde, auch von Rede zu Dokument oder umgekehrt; fehlt, wo sie gleich ist.',
  signs: 'Satzzeichen, die nur eine der beiden Fassungen bei Worten hat, die beide haben.',
  repeats: 'Die id der Fassung, die wörtlich wiederholt wird und deren Klasse auch diese hat.',
  step: 'Worin die Fassung von ihrer Vorlage abweicht.',
  notice: 'Warum der Eintrag zurückgezogen wurde.',
  changed: 'Der Tag der letzten inhaltlichen Änderung.',
  forms: {
    direct: 'die Worte als eigene der zitierten Person',
    mixed: 'einige zitierte Worte in einem Satz des Berichts',
    indirect: 'ein Satz des Berichts',
  },
  attributions: {
    said: 'soweit wir wissen, haben die Zitierten es gesagt',
    attributed: 'ein Beleg aus erster Hand ist nicht bekannt',
    disputed: 'es ist umstritten, ob sie es gesagt haben',
    misattributed: 'die Worte stammen von jemand anderem',
    fabricated: 'so hat es niemand gesagt: Die Worte sind erfunden oder aus anderen abgewandelt',
  },
  mark: 'Ein Vermerk, dass der Eintrag zurückgezogen wurde, dass die Worte nie gesagt wurden oder dass dies nicht sicher ist. Bitte überall zeigen, wo die Worte gezeigt werden.',
  author: 'Von wem die Worte stammen, wo bekannt ist, dass sie nicht von den Zitierten sind.',
  oneOfSpeakers:
    'Vorhanden, wo es eine der zitierten Personen gesagt hat und unbekannt ist, welche.',
  turns:
    'Die Redebeiträge eines Gesprächs, jeder mit der id der Person, die spricht; `text` enthält alle.',
  locator: 'Wo in der Quelle die Worte stehen.',
  as: 'Wem diese Fassung die Worte zuschreibt, wo es keiner der Zitierten ist.',
  role: 'Das damalige Amt, wo eine Quelle es belegt.',
  text: 'Wort für Wort wie in der Referenzfassung.',
  gloss: 'Unsere Übersetzung.',
  frame: 'Unser Satz um die zitierten Worte; {…} steht an ihrer Stelle.',
  earliest:
    'Der früheste mögliche Tag; ? und ~ in EDTF verschieben ihn nicht. Fehlt, wo der Anfang offen ist.',
  verdict: 'Ob die Worte gesagt wurden und was an anderen Fassungen nicht stimmt, als reiner Text.',
  copyText: 'Die id der Fassung, deren Wortlaut `text` hat.',
  chain: 'Von der frühesten Veröffentlichung bis zu der, die wir gelesen haben.',
  articles: 'Unsere Artikel, die es verwenden.',
};
