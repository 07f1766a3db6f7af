/** The language of the interface's texts, and so of the names and lists in them. A record's language is its own. */
export const interfaceLanguage = 'en';
