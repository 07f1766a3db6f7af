import type { Element } from 'hast';

/** Elements that hold furniture: what a page prints around its text. */
const TAGS = /^(?:nav|aside|form|button|dialog|menu)$/;

const ROLES = /^(?:navigation|contentinfo|complementary|search|dialog|alertdialog)$/;

/** Words in the class names and ids of such elements. */
const CLASSES_AND_IDS =
  /(?:^|[-_])(?:cookies?|consent|gdpr|shar(?:e|ing)|social|newsletter|subscri(?:be|ption)|promo|adverts?|advertisement|ads?|related|recommended|breadcrumbs?|sidebar|paywall|popup|modal|comments?)(?:$|[-_])/i;

/**
 * Whether an element holds furniture: a menu, a footer, a notice, a button.
 * @param ancestors the elements around it
 */
export function isFurniture(
  { tagName, properties }: Element,
  ancestors: readonly Element[],
): boolean {
  // Below a quotation, a footer says whose it is.
  if (tagName === 'footer') return !ancestors.some((each) => each.tagName === 'blockquote');
  if (tagName === 'header')
    return !ancestors.some((each) => each.tagName === 'article' || each.tagName === 'main');
  const { className, id, role } = properties;
  // An element that holds the whole page may also have such a class.
  const mayHoldPage = /^(?:html|body|main|article)$/.test(tagName);
  const names = [className, id].flat().map(String);
  return (
    TAGS.test(tagName) ||
    ROLES.test(String(role)) ||
    (!mayHoldPage && names.some((name) => CLASSES_AND_IDS.test(name)))
  );
}

/** Whole lines that are furniture wherever they are, in English and German. */
const LINES = [
  /(?:all rights reserved|alle rechte vorbehalten)/,
  /^(?:©|\(c\)|copyright\b)/,
  /\bcookies?\b.*\b(?:accept|consent|experience|prefer|settings|akzeptier|zustimm|einstellung|website|site)|^(?:accept|reject|manage)(?: all)?(?: cookies)?$/,
  /^(?:advertisement|anzeige|werbung|sponsored|gesponsert)\b.{0,20}$/,
  /^(?:share|tweet|teilen|e-?mail|print|drucken|save|merken|copy link|link kopieren|facebook|twitter|x|whatsapp|linkedin|telegram|reddit)(?:[\s|·•,/]+(?:share|tweet|teilen|e-?mail|print|drucken|save|merken|copy link|facebook|twitter|x|whatsapp|linkedin|telegram|reddit))*$/,
  /^(?:share|teilen sie) (?:this|on|via|diesen|das)\b.{0,40}$/,
  /^(?:auf|per|via) (?:facebook|twitter|x|whatsapp|e-?mail) teilen$/,
  /^(?:read (?:more|also|next)|see also|related(?: (?:articles?|stories|topics))?|more (?:on this|from)|most read|recommended|lesen sie (?:auch|mehr)|mehr (?:zum thema|lesen)|weiterlesen|auch interessant|meistgelesen)\b.{0,120}$/,
  /^(?:subscribe|sign up|sign in|log in|register|follow us|join our|jetzt (?:abonnieren|anmelden)|abonnieren|anmelden|newsletter)\b.{0,80}$/,
  /^(?:privacy(?: policy)?|terms(?: (?:of (?:use|service)|and conditions))?|contact(?: us)?|imprint|impressum|datenschutz[a-zäöüß]*|agb|kontakt|about us)(?:[\s|·•,/]+.{0,60})?$/,
  /^(?:skip to|zum inhalt|zurück zum|back to top|jump to)\b.{0,40}$/,
  /^(?:\d+ )?(?:comments?|kommentare?)(?: \(\d+\))?$/,
].map((pattern) => new RegExp(pattern.source, 'iu'));

/** The maximum length of such a line, in characters. */
const MAX_LENGTH = 240;

/** Whether a line is furniture: a copyright or cookie notice, a button, a list of links. */
export function isFurnitureLine(line: string): boolean {
  const text = line.trim();
  return text.length <= MAX_LENGTH && LINES.some((pattern) => pattern.test(text));
}
